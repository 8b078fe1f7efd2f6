// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.governanceSchedule`, a complex type.
    GovernanceSchedule "microsoft.graph.governanceSchedule" "complex";
    /// `duration`: Duration
    duration "duration": mg::Duration,
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `type`: String
    type_ "type": String,
}
