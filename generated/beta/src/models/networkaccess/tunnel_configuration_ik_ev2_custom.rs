// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.tunnelConfigurationIKEv2Custom`, derived from
/// [`TunnelConfiguration`](super::TunnelConfiguration).
pub struct TunnelConfigurationIkEv2Custom {
    /// `dhGroup`. Never null.
    pub dh_group: mg::Field<mg::Open<super::DhGroup>>,
    /// `ikeEncryption`. Never null.
    pub ike_encryption: mg::Field<mg::Open<super::IkeEncryption>>,
    /// `ikeIntegrity`. Never null.
    pub ike_integrity: mg::Field<mg::Open<super::IkeIntegrity>>,
    /// `ipSecEncryption`. Never null.
    pub ip_sec_encryption: mg::Field<mg::Open<super::IpSecEncryption>>,
    /// `ipSecIntegrity`. Never null.
    pub ip_sec_integrity: mg::Field<mg::Open<super::IpSecIntegrity>>,
    /// `pfsGroup`. Never null.
    pub pfs_group: mg::Field<mg::Open<super::PfsGroup>>,
    /// `preSharedKey`. Secret: masked in `Debug`.
    pub pre_shared_key: mg::Field<String>,
    /// `saLifeTimeSeconds`. Never null.
    pub sa_life_time_seconds: mg::Field<i64>,
    /// `zoneRedundancyPreSharedKey`. Secret: masked in `Debug`.
    pub zone_redundancy_pre_shared_key: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TunnelConfigurationIkEv2Custom: "microsoft.graph.networkaccess.tunnelConfigurationIKEv2Custom", complex, base super::TunnelConfiguration;
    dh_group: "dhGroup" required,
    ike_encryption: "ikeEncryption" required,
    ike_integrity: "ikeIntegrity" required,
    ip_sec_encryption: "ipSecEncryption" required,
    ip_sec_integrity: "ipSecIntegrity" required,
    pfs_group: "pfsGroup" required,
    pre_shared_key: "preSharedKey" secret,
    sa_life_time_seconds: "saLifeTimeSeconds" required,
    zone_redundancy_pre_shared_key: "zoneRedundancyPreSharedKey" secret,
}

mg::derived_from! { TunnelConfigurationIkEv2Custom: super::TunnelConfiguration }
