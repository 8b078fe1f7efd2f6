// @generated
use crate::mg;

/// Complex type `microsoft.graph.vpnOnDemandRule`.
pub struct VpnOnDemandRule {
    /// `action`. Never null.
    pub action: mg::Field<mg::Open<super::VpnOnDemandRuleConnectionAction>>,
    /// `dnsSearchDomains`.
    pub dns_search_domains: mg::Field<Vec<String>>,
    /// `dnsServerAddressMatch`.
    pub dns_server_address_match: mg::Field<Vec<String>>,
    /// `domainAction`. Never null.
    pub domain_action: mg::Field<mg::Open<super::VpnOnDemandRuleConnectionDomainAction>>,
    /// `domains`.
    pub domains: mg::Field<Vec<String>>,
    /// `interfaceTypeMatch`. Never null.
    pub interface_type_match: mg::Field<
        mg::Open<super::VpnOnDemandRuleInterfaceTypeMatch>,
    >,
    /// `probeRequiredUrl`.
    pub probe_required_url: mg::Field<String>,
    /// `probeUrl`.
    pub probe_url: mg::Field<String>,
    /// `ssids`.
    pub ssids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VpnOnDemandRule: "microsoft.graph.vpnOnDemandRule", complex;
    action: "action" required,
    dns_search_domains: "dnsSearchDomains",
    dns_server_address_match: "dnsServerAddressMatch",
    domain_action: "domainAction" required,
    domains: "domains",
    interface_type_match: "interfaceTypeMatch" required,
    probe_required_url: "probeRequiredUrl",
    probe_url: "probeUrl",
    ssids: "ssids",
}
