// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.tunnelConfigurationIKEv2Default`, a complex type derived from `microsoft.graph.networkaccess.tunnelConfiguration`.
    TunnelConfigurationIkEv2Default "microsoft.graph.networkaccess.tunnelConfigurationIKEv2Default" "complex" : super::TunnelConfiguration;
    /// `preSharedKey`: String, masked in Debug
    pre_shared_key "preSharedKey" "s": String,
    /// `zoneRedundancyPreSharedKey`: String, masked in Debug
    zone_redundancy_pre_shared_key "zoneRedundancyPreSharedKey" "s": String,
}

mg::derived_from! { TunnelConfigurationIkEv2Default: super::TunnelConfiguration }
