// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.hostEntityMapping`, derived from
/// [`EntityMapping`](super::EntityMapping).
pub struct HostEntityMapping {
    /// `deviceIdColumn`.
    pub device_id_column: mg::Field<String>,
    /// `dnsDomainColumn`.
    pub dns_domain_column: mg::Field<String>,
    /// `nameColumn`.
    pub name_column: mg::Field<String>,
    /// `netBiosNameColumn`.
    pub net_bios_name_column: mg::Field<String>,
    /// `ntDomainColumn`.
    pub nt_domain_column: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HostEntityMapping: "microsoft.graph.security.hostEntityMapping", complex, base super::EntityMapping;
    device_id_column: "deviceIdColumn",
    dns_domain_column: "dnsDomainColumn",
    name_column: "nameColumn",
    net_bios_name_column: "netBiosNameColumn",
    nt_domain_column: "ntDomainColumn",
}

mg::derived_from! { HostEntityMapping: super::EntityMapping }
