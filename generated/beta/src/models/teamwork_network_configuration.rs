// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamworkNetworkConfiguration`.
pub struct TeamworkNetworkConfiguration {
    /// `defaultGateway`.
    pub default_gateway: mg::Field<String>,
    /// `domainName`.
    pub domain_name: mg::Field<String>,
    /// `hostName`.
    pub host_name: mg::Field<String>,
    /// `ipAddress`.
    pub ip_address: mg::Field<String>,
    /// `isDhcpEnabled`.
    pub is_dhcp_enabled: mg::Field<bool>,
    /// `isPCPortEnabled`.
    pub is_pc_port_enabled: mg::Field<bool>,
    /// `primaryDns`.
    pub primary_dns: mg::Field<String>,
    /// `secondaryDns`.
    pub secondary_dns: mg::Field<String>,
    /// `subnetMask`.
    pub subnet_mask: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkNetworkConfiguration: "microsoft.graph.teamworkNetworkConfiguration", complex;
    default_gateway: "defaultGateway",
    domain_name: "domainName",
    host_name: "hostName",
    ip_address: "ipAddress",
    is_dhcp_enabled: "isDhcpEnabled",
    is_pc_port_enabled: "isPCPortEnabled",
    primary_dns: "primaryDns",
    secondary_dns: "secondaryDns",
    subnet_mask: "subnetMask",
}
