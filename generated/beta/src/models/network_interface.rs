// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkInterface`, a complex type.
    #[deprecated(note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)")]
    NetworkInterface "microsoft.graph.networkInterface" "complex";
    /// `description`: String
    description "description": String,
    /// `ipV4Address`: String
    ip_v4_address "ipV4Address": String,
    /// `ipV6Address`: String
    ip_v6_address "ipV6Address": String,
    /// `localIpV6Address`: String
    local_ip_v6_address "localIpV6Address": String,
    /// `macAddress`: String
    mac_address "macAddress": String,
}
