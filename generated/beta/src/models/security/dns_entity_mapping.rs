// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.dnsEntityMapping`, derived from
/// [`EntityMapping`](super::EntityMapping).
pub struct DnsEntityMapping {
    /// `domainNameColumn`. Never null.
    pub domain_name_column: mg::Field<String>,
    /// `hostIpAddressColumn`. Never null.
    pub host_ip_address_column: mg::Field<String>,
    /// `serverIpColumn`. Never null.
    pub server_ip_column: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DnsEntityMapping: "microsoft.graph.security.dnsEntityMapping", complex, base super::EntityMapping;
    domain_name_column: "domainNameColumn" required,
    host_ip_address_column: "hostIpAddressColumn" required,
    server_ip_column: "serverIpColumn" required,
}

mg::derived_from! { DnsEntityMapping: super::EntityMapping }
