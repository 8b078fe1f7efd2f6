// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.vpnOnDemandRule`, a complex type.
    VpnOnDemandRule "microsoft.graph.vpnOnDemandRule" "complex";
    /// `action`: vpnOnDemandRuleConnectionAction, not null
    action "action" "r": mg::Open<super::VpnOnDemandRuleConnectionAction>,
    /// `dnsSearchDomains`: Collection(String)
    dns_search_domains "dnsSearchDomains": Vec<String>,
    /// `dnsServerAddressMatch`: Collection(String)
    dns_server_address_match "dnsServerAddressMatch": Vec<String>,
    /// `domainAction`: vpnOnDemandRuleConnectionDomainAction, not null
    domain_action "domainAction" "r": mg::Open<super::VpnOnDemandRuleConnectionDomainAction>,
    /// `domains`: Collection(String)
    domains "domains": Vec<String>,
    /// `interfaceTypeMatch`: vpnOnDemandRuleInterfaceTypeMatch, not null
    interface_type_match "interfaceTypeMatch" "r": mg::Open<super::VpnOnDemandRuleInterfaceTypeMatch>,
    /// `probeRequiredUrl`: String
    probe_required_url "probeRequiredUrl": String,
    /// `probeUrl`: String
    probe_url "probeUrl": String,
    /// `ssids`: Collection(String)
    ssids "ssids": Vec<String>,
}
