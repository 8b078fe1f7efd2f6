// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsNetworkIsolationPolicy`, a complex type.
    WindowsNetworkIsolationPolicy "microsoft.graph.windowsNetworkIsolationPolicy" "complex";
    /// `enterpriseCloudResources`: Collection(proxiedDomain)
    enterprise_cloud_resources "enterpriseCloudResources": Vec<super::ProxiedDomain>,
    /// `enterpriseIPRanges`: Collection(ipRange)
    enterprise_ip_ranges "enterpriseIPRanges": Vec<super::IpRange>,
    /// `enterpriseIPRangesAreAuthoritative`: Boolean, not null
    enterprise_ip_ranges_are_authoritative "enterpriseIPRangesAreAuthoritative" "r": bool,
    /// `enterpriseInternalProxyServers`: Collection(String)
    enterprise_internal_proxy_servers "enterpriseInternalProxyServers": Vec<String>,
    /// `enterpriseNetworkDomainNames`: Collection(String)
    enterprise_network_domain_names "enterpriseNetworkDomainNames": Vec<String>,
    /// `enterpriseProxyServers`: Collection(String)
    enterprise_proxy_servers "enterpriseProxyServers": Vec<String>,
    /// `enterpriseProxyServersAreAuthoritative`: Boolean, not null
    enterprise_proxy_servers_are_authoritative "enterpriseProxyServersAreAuthoritative" "r": bool,
    /// `neutralDomainResources`: Collection(String)
    neutral_domain_resources "neutralDomainResources": Vec<String>,
}
