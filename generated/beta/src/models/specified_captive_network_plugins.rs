// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.specifiedCaptiveNetworkPlugins`, a complex type.
    SpecifiedCaptiveNetworkPlugins "microsoft.graph.specifiedCaptiveNetworkPlugins" "complex";
    /// `allowedBundleIdentifiers`: Collection(String)
    allowed_bundle_identifiers "allowedBundleIdentifiers": Vec<String>,
}
