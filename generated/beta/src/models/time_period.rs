// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.timePeriod`, a complex type.
    TimePeriod "microsoft.graph.timePeriod" "complex";
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
}
