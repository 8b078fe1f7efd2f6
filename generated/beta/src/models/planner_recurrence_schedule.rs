// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerRecurrenceSchedule`.
pub struct PlannerRecurrenceSchedule {
    /// `nextOccurrenceDateTime`.
    pub next_occurrence_date_time: mg::Field<mg::DateTimeOffset>,
    /// `pattern`.
    pub pattern: mg::Field<mg::Boxed<super::RecurrencePattern>>,
    /// `patternStartDateTime`.
    pub pattern_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerRecurrenceSchedule: "microsoft.graph.plannerRecurrenceSchedule", complex;
    next_occurrence_date_time: "nextOccurrenceDateTime",
    pattern: "pattern",
    pattern_start_date_time: "patternStartDateTime",
}
