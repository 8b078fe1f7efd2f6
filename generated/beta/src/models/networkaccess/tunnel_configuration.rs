// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.tunnelConfiguration`, an abstract complex type.
    TunnelConfiguration "microsoft.graph.networkaccess.tunnelConfiguration" "complex abstract" => TunnelConfigurationKind;
    /// `preSharedKey`: String, masked in Debug
    pre_shared_key "preSharedKey" "s": String,
    /// `zoneRedundancyPreSharedKey`: String, masked in Debug
    zone_redundancy_pre_shared_key "zoneRedundancyPreSharedKey" "s": String,
}

/// The types derived from `microsoft.graph.networkaccess.tunnelConfiguration`.
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
