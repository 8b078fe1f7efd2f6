// @generated
use crate::mg;

/// Complex type `microsoft.graph.specifiedCaptiveNetworkPlugins`.
pub struct SpecifiedCaptiveNetworkPlugins {
    /// `allowedBundleIdentifiers`.
    pub allowed_bundle_identifiers: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SpecifiedCaptiveNetworkPlugins: "microsoft.graph.specifiedCaptiveNetworkPlugins", complex;
    allowed_bundle_identifiers: "allowedBundleIdentifiers",
}
