// @generated
use crate::mg;

/// Complex type `microsoft.graph.macOSIncludedApp`.
pub struct MacOsIncludedApp {
    /// `bundleId`. Never null.
    pub bundle_id: mg::Field<String>,
    /// `bundleVersion`. Never null.
    pub bundle_version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MacOsIncludedApp: "microsoft.graph.macOSIncludedApp", complex;
    bundle_id: "bundleId" required,
    bundle_version: "bundleVersion" required,
}
