// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerRecurrenceSchedule`, a complex type.
    PlannerRecurrenceSchedule "microsoft.graph.plannerRecurrenceSchedule" "complex";
    /// `nextOccurrenceDateTime`: DateTimeOffset
    next_occurrence_date_time "nextOccurrenceDateTime": mg::DateTimeOffset,
    /// `pattern`: recurrencePattern
    pattern "pattern": mg::Boxed<super::RecurrencePattern>,
    /// `patternStartDateTime`: DateTimeOffset
    pattern_start_date_time "patternStartDateTime": mg::DateTimeOffset,
}
