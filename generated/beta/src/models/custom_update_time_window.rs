// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customUpdateTimeWindow`, a complex type.
    CustomUpdateTimeWindow "microsoft.graph.customUpdateTimeWindow" "complex";
    /// `endDay`: dayOfWeek, not null
    end_day "endDay" "r": mg::Open<super::DayOfWeek>,
    /// `endTime`: TimeOfDay, not null
    end_time "endTime" "r": mg::TimeOfDay,
    /// `startDay`: dayOfWeek, not null
    start_day "startDay" "r": mg::Open<super::DayOfWeek>,
    /// `startTime`: TimeOfDay, not null
    start_time "startTime" "r": mg::TimeOfDay,
}
