// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.tunnelConfigurationIKEv2Default`, derived from
/// [`TunnelConfiguration`](super::TunnelConfiguration).
pub struct TunnelConfigurationIkEv2Default {
    /// `preSharedKey`. Secret: masked in `Debug`.
    pub pre_shared_key: mg::Field<String>,
    /// `zoneRedundancyPreSharedKey`. Secret: masked in `Debug`.
    pub zone_redundancy_pre_shared_key: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TunnelConfigurationIkEv2Default: "microsoft.graph.networkaccess.tunnelConfigurationIKEv2Default", complex, base super::TunnelConfiguration;
    pre_shared_key: "preSharedKey" secret,
    zone_redundancy_pre_shared_key: "zoneRedundancyPreSharedKey" secret,
}

mg::derived_from! { TunnelConfigurationIkEv2Default: super::TunnelConfiguration }
