// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.shiftActivity`, a complex type.
    ShiftActivity "microsoft.graph.shiftActivity" "complex";
    /// `code`: String
    code "code": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `isPaid`: Boolean
    is_paid "isPaid": bool,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `theme`: scheduleEntityTheme, not null
    theme "theme" "r": mg::Open<super::ScheduleEntityTheme>,
}
