// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.tunnelConfigurationIKEv2Custom`, a complex type derived from `microsoft.graph.networkaccess.tunnelConfiguration`.
    TunnelConfigurationIkEv2Custom "microsoft.graph.networkaccess.tunnelConfigurationIKEv2Custom" "complex" : super::TunnelConfiguration;
    /// `dhGroup`: microsoft.graph.networkaccess.dhGroup, not null
    dh_group "dhGroup" "r": mg::Open<super::DhGroup>,
    /// `ikeEncryption`: microsoft.graph.networkaccess.ikeEncryption, not null
    ike_encryption "ikeEncryption" "r": mg::Open<super::IkeEncryption>,
    /// `ikeIntegrity`: microsoft.graph.networkaccess.ikeIntegrity, not null
    ike_integrity "ikeIntegrity" "r": mg::Open<super::IkeIntegrity>,
    /// `ipSecEncryption`: microsoft.graph.networkaccess.ipSecEncryption, not null
    ip_sec_encryption "ipSecEncryption" "r": mg::Open<super::IpSecEncryption>,
    /// `ipSecIntegrity`: microsoft.graph.networkaccess.ipSecIntegrity, not null
    ip_sec_integrity "ipSecIntegrity" "r": mg::Open<super::IpSecIntegrity>,
    /// `pfsGroup`: microsoft.graph.networkaccess.pfsGroup, not null
    pfs_group "pfsGroup" "r": mg::Open<super::PfsGroup>,
    /// `preSharedKey`: String, masked in Debug
    pre_shared_key "preSharedKey" "s": String,
    /// `saLifeTimeSeconds`: Int64, not null
    sa_life_time_seconds "saLifeTimeSeconds" "r": i64,
    /// `zoneRedundancyPreSharedKey`: String, masked in Debug
    zone_redundancy_pre_shared_key "zoneRedundancyPreSharedKey" "s": String,
}

mg::derived_from! { TunnelConfigurationIkEv2Custom: super::TunnelConfiguration }
