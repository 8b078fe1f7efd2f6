// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.osVersionCount`, a complex type.
    OsVersionCount "microsoft.graph.osVersionCount" "complex";
    /// `deviceCount`: Int32, not null
    device_count "deviceCount" "r": i32,
    /// `lastUpdateDateTime`: DateTimeOffset, not null
    last_update_date_time "lastUpdateDateTime" "r": mg::DateTimeOffset,
    /// `osVersion`: String
    os_version "osVersion": String,
}
