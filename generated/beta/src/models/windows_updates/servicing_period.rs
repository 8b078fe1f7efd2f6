// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.servicingPeriod`, a complex type.
    ServicingPeriod "microsoft.graph.windowsUpdates.servicingPeriod" "complex";
    /// `endDateTime`: DateTimeOffset, not null
    end_date_time "endDateTime" "r": mg::DateTimeOffset,
    /// `name`: String, not null
    name "name" "r": String,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}
