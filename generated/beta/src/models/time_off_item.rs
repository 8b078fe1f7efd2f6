// @generated
use crate::mg;

/// Complex type `microsoft.graph.timeOffItem`, derived from
/// [`ScheduleEntity`](super::ScheduleEntity).
pub struct TimeOffItem {
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `theme`. Never null.
    pub theme: mg::Field<mg::Open<super::ScheduleEntityTheme>>,
    /// `timeOffReasonId`.
    pub time_off_reason_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TimeOffItem: "microsoft.graph.timeOffItem", complex, base super::ScheduleEntity;
    end_date_time: "endDateTime",
    start_date_time: "startDateTime",
    theme: "theme" required,
    time_off_reason_id: "timeOffReasonId",
}

mg::derived_from! { TimeOffItem: super::ScheduleEntity }
