// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.recurrenceRange`, a complex type.
    RecurrenceRange "microsoft.graph.recurrenceRange" "complex";
    /// `endDate`: Date
    end_date "endDate": mg::Date,
    /// `numberOfOccurrences`: Int32, not null
    number_of_occurrences "numberOfOccurrences" "r": i32,
    /// `recurrenceTimeZone`: String
    recurrence_time_zone "recurrenceTimeZone": String,
    /// `startDate`: Date
    start_date "startDate": mg::Date,
    /// `type`: recurrenceRangeType
    type_ "type": mg::Open<super::RecurrenceRangeType>,
}
