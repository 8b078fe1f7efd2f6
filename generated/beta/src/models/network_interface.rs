// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkInterface`, a complex type.
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
