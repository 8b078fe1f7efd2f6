// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkNetworkConfiguration`, a complex type.
    TeamworkNetworkConfiguration "microsoft.graph.teamworkNetworkConfiguration" "complex";
    /// `defaultGateway`: String
    default_gateway "defaultGateway": String,
    /// `domainName`: String
    domain_name "domainName": String,
    /// `hostName`: String
    host_name "hostName": String,
    /// `ipAddress`: String
    ip_address "ipAddress": String,
    /// `isDhcpEnabled`: Boolean
    is_dhcp_enabled "isDhcpEnabled": bool,
    /// `isPCPortEnabled`: Boolean
    is_pc_port_enabled "isPCPortEnabled": bool,
    /// `primaryDns`: String
    primary_dns "primaryDns": String,
    /// `secondaryDns`: String
    secondary_dns "secondaryDns": String,
    /// `subnetMask`: String
    subnet_mask "subnetMask": String,
}
