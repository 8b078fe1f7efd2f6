// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.networkaccess.tunnelConfiguration`.
pub struct TunnelConfiguration {
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
    TunnelConfiguration: "microsoft.graph.networkaccess.tunnelConfiguration", complex abstract, family TunnelConfigurationKind;
    pre_shared_key: "preSharedKey" secret,
    zone_redundancy_pre_shared_key: "zoneRedundancyPreSharedKey" secret,
}

/// The types derived from [`TunnelConfiguration`].
#[non_exhaustive]
pub enum TunnelConfigurationKind {
    TunnelConfigurationIkEv2Custom(Box<super::TunnelConfigurationIkEv2Custom>),
    TunnelConfigurationIkEv2Default(Box<super::TunnelConfigurationIkEv2Default>),
    /// None of these, or a type that this version does not know.
    Other(Box<TunnelConfiguration>),
}

mg::family! {
    TunnelConfiguration => TunnelConfigurationKind;
    TunnelConfigurationIkEv2Custom(super::TunnelConfigurationIkEv2Custom),
    TunnelConfigurationIkEv2Default(super::TunnelConfigurationIkEv2Default),
}
