// @generated
use crate::mg;

/// Complex type `microsoft.graph.hostSecurityState`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
pub struct HostSecurityState {
    /// `fqdn`.
    pub fqdn: mg::Field<String>,
    /// `isAzureAdJoined`.
    pub is_azure_ad_joined: mg::Field<bool>,
    /// `isAzureAdRegistered`.
    pub is_azure_ad_registered: mg::Field<bool>,
    /// `isHybridAzureDomainJoined`.
    pub is_hybrid_azure_domain_joined: mg::Field<bool>,
    /// `netBiosName`.
    pub net_bios_name: mg::Field<String>,
    /// `os`.
    pub os: mg::Field<String>,
    /// `privateIpAddress`.
    pub private_ip_address: mg::Field<String>,
    /// `publicIpAddress`.
    pub public_ip_address: mg::Field<String>,
    /// `riskScore`.
    pub risk_score: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HostSecurityState: "microsoft.graph.hostSecurityState", complex;
    fqdn: "fqdn",
    is_azure_ad_joined: "isAzureAdJoined",
    is_azure_ad_registered: "isAzureAdRegistered",
    is_hybrid_azure_domain_joined: "isHybridAzureDomainJoined",
    net_bios_name: "netBiosName",
    os: "os",
    private_ip_address: "privateIpAddress",
    public_ip_address: "publicIpAddress",
    risk_score: "riskScore",
}
