// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceHealth`, a complex type.
    DeviceHealth "microsoft.graph.deviceHealth" "complex";
    /// `lastConnectionTime`: DateTimeOffset, not null
    last_connection_time "lastConnectionTime" "r": mg::DateTimeOffset,
}
