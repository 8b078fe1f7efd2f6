// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.synchronizationSchedule`, a complex type.
    SynchronizationSchedule "microsoft.graph.synchronizationSchedule" "complex";
    /// `expiration`: DateTimeOffset
    expiration "expiration": mg::DateTimeOffset,
    /// `interval`: Duration, not null
    interval "interval" "r": mg::Duration,
    /// `state`: synchronizationScheduleState, not null
    state "state" "r": mg::Open<super::SynchronizationScheduleState>,
}
