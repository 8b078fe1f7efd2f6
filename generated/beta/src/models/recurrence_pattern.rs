// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.recurrencePattern`, a complex type.
    RecurrencePattern "microsoft.graph.recurrencePattern" "complex";
    /// `dayOfMonth`: Int32, not null
    day_of_month "dayOfMonth" "r": i32,
    /// `daysOfWeek`: Collection(dayOfWeek)
    days_of_week "daysOfWeek": Vec<mg::Open<super::DayOfWeek>>,
    /// `firstDayOfWeek`: dayOfWeek
    first_day_of_week "firstDayOfWeek": mg::Open<super::DayOfWeek>,
    /// `index`: weekIndex
    index "index": mg::Open<super::WeekIndex>,
    /// `interval`: Int32, not null
    interval "interval" "r": i32,
    /// `month`: Int32, not null
    month "month" "r": i32,
    /// `type`: recurrencePatternType
    type_ "type": mg::Open<super::RecurrencePatternType>,
}
