// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unmanagedDevice`, a complex type.
    UnmanagedDevice "microsoft.graph.unmanagedDevice" "complex";
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `domain`: String
    domain "domain": String,
    /// `ipAddress`: String
    ip_address "ipAddress": String,
    /// `lastLoggedOnUser`: String
    last_logged_on_user "lastLoggedOnUser": String,
    /// `lastSeenDateTime`: DateTimeOffset, not null
    last_seen_date_time "lastSeenDateTime" "r": mg::DateTimeOffset,
    /// `location`: String
    location "location": String,
    /// `macAddress`: String
    mac_address "macAddress": String,
    /// `manufacturer`: String
    manufacturer "manufacturer": String,
    /// `model`: String
    model "model": String,
    /// `os`: String
    os "os": String,
    /// `osVersion`: String
    os_version "osVersion": String,
}
