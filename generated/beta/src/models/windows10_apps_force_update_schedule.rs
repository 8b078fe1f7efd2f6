// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windows10AppsForceUpdateSchedule`, a complex type.
    Windows10AppsForceUpdateSchedule "microsoft.graph.windows10AppsForceUpdateSchedule" "complex";
    /// `recurrence`: windows10AppsUpdateRecurrence, not null
    recurrence "recurrence" "r": mg::Open<super::Windows10AppsUpdateRecurrence>,
    /// `runImmediatelyIfAfterStartDateTime`: Boolean, not null
    run_immediately_if_after_start_date_time "runImmediatelyIfAfterStartDateTime" "r": bool,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}
