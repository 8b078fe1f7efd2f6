// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.hostSecurityState`, a complex type.
    #[deprecated(note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)")]
    HostSecurityState "microsoft.graph.hostSecurityState" "complex";
    /// `fqdn`: String
    fqdn "fqdn": String,
    /// `isAzureAdJoined`: Boolean
    is_azure_ad_joined "isAzureAdJoined": bool,
    /// `isAzureAdRegistered`: Boolean
    is_azure_ad_registered "isAzureAdRegistered": bool,
    /// `isHybridAzureDomainJoined`: Boolean
    is_hybrid_azure_domain_joined "isHybridAzureDomainJoined": bool,
    /// `netBiosName`: String
    net_bios_name "netBiosName": String,
    /// `os`: String
    os "os": String,
    /// `privateIpAddress`: String
    private_ip_address "privateIpAddress": String,
    /// `publicIpAddress`: String
    public_ip_address "publicIpAddress": String,
    /// `riskScore`: String
    risk_score "riskScore": String,
}
