// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsKioskForceUpdateSchedule`, a complex type.
    WindowsKioskForceUpdateSchedule "microsoft.graph.windowsKioskForceUpdateSchedule" "complex";
    /// `dayofMonth`: Int32, not null
    dayof_month "dayofMonth" "r": i32,
    /// `dayofWeek`: dayOfWeek, not null
    dayof_week "dayofWeek" "r": mg::Open<super::DayOfWeek>,
    /// `recurrence`: windows10AppsUpdateRecurrence, not null
    recurrence "recurrence" "r": mg::Open<super::Windows10AppsUpdateRecurrence>,
    /// `runImmediatelyIfAfterStartDateTime`: Boolean, not null
    run_immediately_if_after_start_date_time "runImmediatelyIfAfterStartDateTime" "r": bool,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}
