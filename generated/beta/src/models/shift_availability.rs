// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.shiftAvailability`, a complex type.
    ShiftAvailability "microsoft.graph.shiftAvailability" "complex";
    /// `recurrence`: patternedRecurrence
    recurrence "recurrence": mg::Boxed<super::PatternedRecurrence>,
    /// `timeSlots`: Collection(timeRange)
    time_slots "timeSlots": Vec<super::TimeRange>,
    /// `timeZone`: String
    time_zone "timeZone": String,
}
