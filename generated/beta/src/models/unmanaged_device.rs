// @generated
use crate::mg;

/// Complex type `microsoft.graph.unmanagedDevice`.
pub struct UnmanagedDevice {
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `domain`.
    pub domain: mg::Field<String>,
    /// `ipAddress`.
    pub ip_address: mg::Field<String>,
    /// `lastLoggedOnUser`.
    pub last_logged_on_user: mg::Field<String>,
    /// `lastSeenDateTime`. Never null.
    pub last_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `location`.
    pub location: mg::Field<String>,
    /// `macAddress`.
    pub mac_address: mg::Field<String>,
    /// `manufacturer`.
    pub manufacturer: mg::Field<String>,
    /// `model`.
    pub model: mg::Field<String>,
    /// `os`.
    pub os: mg::Field<String>,
    /// `osVersion`.
    pub os_version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnmanagedDevice: "microsoft.graph.unmanagedDevice", complex;
    device_name: "deviceName",
    domain: "domain",
    ip_address: "ipAddress",
    last_logged_on_user: "lastLoggedOnUser",
    last_seen_date_time: "lastSeenDateTime" required,
    location: "location",
    mac_address: "macAddress",
    manufacturer: "manufacturer",
    model: "model",
    os: "os",
    os_version: "osVersion",
}
