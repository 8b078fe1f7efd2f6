// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.hostEntityMapping`, a complex type derived from `microsoft.graph.security.entityMapping`.
    HostEntityMapping "microsoft.graph.security.hostEntityMapping" "complex" : super::EntityMapping;
    /// `deviceIdColumn`: String
    device_id_column "deviceIdColumn": String,
    /// `dnsDomainColumn`: String
    dns_domain_column "dnsDomainColumn": String,
    /// `nameColumn`: String
    name_column "nameColumn": String,
    /// `netBiosNameColumn`: String
    net_bios_name_column "netBiosNameColumn": String,
    /// `ntDomainColumn`: String
    nt_domain_column "ntDomainColumn": String,
}

mg::derived_from! { HostEntityMapping: super::EntityMapping }
