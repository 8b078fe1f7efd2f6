// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dnsEntityMapping`, a complex type derived from `microsoft.graph.security.entityMapping`.
    DnsEntityMapping "microsoft.graph.security.dnsEntityMapping" "complex" : super::EntityMapping;
    /// `domainNameColumn`: String, not null
    domain_name_column "domainNameColumn" "r": String,
    /// `hostIpAddressColumn`: String, not null
    host_ip_address_column "hostIpAddressColumn" "r": String,
    /// `serverIpColumn`: String, not null
    server_ip_column "serverIpColumn" "r": String,
}

mg::derived_from! { DnsEntityMapping: super::EntityMapping }
