// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkConnection`, a complex type.
    TeamworkConnection "microsoft.graph.teamworkConnection" "complex";
    /// `connectionStatus`: teamworkConnectionStatus
    connection_status "connectionStatus": mg::Open<super::TeamworkConnectionStatus>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
}
