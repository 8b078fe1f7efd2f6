// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsNetworkIsolationPolicy`.
pub struct WindowsNetworkIsolationPolicy {
    /// `enterpriseCloudResources`.
    pub enterprise_cloud_resources: mg::Field<Vec<super::ProxiedDomain>>,
    /// `enterpriseIPRanges`.
    pub enterprise_ip_ranges: mg::Field<Vec<super::IpRange>>,
    /// `enterpriseIPRangesAreAuthoritative`. Never null.
    pub enterprise_ip_ranges_are_authoritative: mg::Field<bool>,
    /// `enterpriseInternalProxyServers`.
    pub enterprise_internal_proxy_servers: mg::Field<Vec<String>>,
    /// `enterpriseNetworkDomainNames`.
    pub enterprise_network_domain_names: mg::Field<Vec<String>>,
    /// `enterpriseProxyServers`.
    pub enterprise_proxy_servers: mg::Field<Vec<String>>,
    /// `enterpriseProxyServersAreAuthoritative`. Never null.
    pub enterprise_proxy_servers_are_authoritative: mg::Field<bool>,
    /// `neutralDomainResources`.
    pub neutral_domain_resources: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsNetworkIsolationPolicy: "microsoft.graph.windowsNetworkIsolationPolicy", complex;
    enterprise_cloud_resources: "enterpriseCloudResources",
    enterprise_ip_ranges: "enterpriseIPRanges",
    enterprise_ip_ranges_are_authoritative: "enterpriseIPRangesAreAuthoritative" required,
    enterprise_internal_proxy_servers: "enterpriseInternalProxyServers",
    enterprise_network_domain_names: "enterpriseNetworkDomainNames",
    enterprise_proxy_servers: "enterpriseProxyServers",
    enterprise_proxy_servers_are_authoritative: "enterpriseProxyServersAreAuthoritative" required,
    neutral_domain_resources: "neutralDomainResources",
}
