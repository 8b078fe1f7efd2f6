// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.synchronizationProgress`, a complex type.
    SynchronizationProgress "microsoft.graph.synchronizationProgress" "complex";
    /// `completedUnits`: Int64, not null
    completed_units "completedUnits" "r": i64,
    /// `progressObservationDateTime`: DateTimeOffset, not null
    progress_observation_date_time "progressObservationDateTime" "r": mg::DateTimeOffset,
    /// `totalUnits`: Int64, not null
    total_units "totalUnits" "r": i64,
    /// `units`: String
    units "units": String,
}
