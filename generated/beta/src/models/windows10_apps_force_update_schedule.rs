// @generated
use crate::mg;

/// Complex type `microsoft.graph.windows10AppsForceUpdateSchedule`.
pub struct Windows10AppsForceUpdateSchedule {
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
    Windows10AppsForceUpdateSchedule: "microsoft.graph.windows10AppsForceUpdateSchedule", complex;
    recurrence: "recurrence" required,
    run_immediately_if_after_start_date_time: "runImmediatelyIfAfterStartDateTime" required,
    start_date_time: "startDateTime" required,
}
