// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkInterface`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
pub struct NetworkInterface {
    /// `description`.
    pub description: mg::Field<String>,
    /// `ipV4Address`.
    pub ip_v4_address: mg::Field<String>,
    /// `ipV6Address`.
    pub ip_v6_address: mg::Field<String>,
    /// `localIpV6Address`.
    pub local_ip_v6_address: mg::Field<String>,
    /// `macAddress`.
    pub mac_address: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NetworkInterface: "microsoft.graph.networkInterface", complex;
    description: "description",
    ip_v4_address: "ipV4Address",
    ip_v6_address: "ipV6Address",
    local_ip_v6_address: "localIpV6Address",
    mac_address: "macAddress",
}
