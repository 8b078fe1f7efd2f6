// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dnsEntityMapping`, a complex type derived from `microsoft.graph.security.entityMapping`.
    DnsEntityMapping "microsoft.graph.security.dnsEntityMapping" "complex" : super::EntityMapping;
    /// `domainNameColumn`: String
    domain_name_column "domainNameColumn": String,
    /// `hostIpAddressColumn`: String
    host_ip_address_column "hostIpAddressColumn": String,
    /// `serverIpColumn`: String
    server_ip_column "serverIpColumn": String,
}

mg::derived_from! { DnsEntityMapping: super::EntityMapping }
