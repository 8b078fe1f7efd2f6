// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.timeRange`, a complex type.
    TimeRange "microsoft.graph.timeRange" "complex";
    /// `endTime`: TimeOfDay
    end_time "endTime": mg::TimeOfDay,
    /// `startTime`: TimeOfDay
    start_time "startTime": mg::TimeOfDay,
}
