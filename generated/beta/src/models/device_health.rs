// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceHealth`, a complex type.
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    DeviceHealth "microsoft.graph.deviceHealth" "complex";
    /// `lastConnectionTime`: DateTimeOffset, not null
    last_connection_time "lastConnectionTime" "r": mg::DateTimeOffset,
}
