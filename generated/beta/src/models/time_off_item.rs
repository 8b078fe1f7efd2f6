// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.timeOffItem`, a complex type derived from `microsoft.graph.scheduleEntity`.
    TimeOffItem "microsoft.graph.timeOffItem" "complex" : super::ScheduleEntity;
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `theme`: scheduleEntityTheme, not null
    theme "theme" "r": mg::Open<super::ScheduleEntityTheme>,
    /// `timeOffReasonId`: String
    time_off_reason_id "timeOffReasonId": String,
}

mg::derived_from! { TimeOffItem: super::ScheduleEntity }
