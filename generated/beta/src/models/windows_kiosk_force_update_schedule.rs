// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsKioskForceUpdateSchedule`.
pub struct WindowsKioskForceUpdateSchedule {
    /// `dayofMonth`. Never null.
    pub dayof_month: mg::Field<i32>,
    /// `dayofWeek`. Never null.
    pub dayof_week: mg::Field<mg::Open<super::DayOfWeek>>,
    /// `recurrence`. Never null.
    pub recurrence: mg::Field<mg::Open<super::Windows10AppsUpdateRecurrence>>,
    /// `runImmediatelyIfAfterStartDateTime`. Never null.
    pub run_immediately_if_after_start_date_time: mg::Field<bool>,
    /// `startDateTime`. Never null.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsKioskForceUpdateSchedule: "microsoft.graph.windowsKioskForceUpdateSchedule", complex;
    dayof_month: "dayofMonth" required,
    dayof_week: "dayofWeek" required,
    recurrence: "recurrence" required,
    run_immediately_if_after_start_date_time: "runImmediatelyIfAfterStartDateTime" required,
    start_date_time: "startDateTime" required,
}
