// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerTaskRecurrence`.
pub struct PlannerTaskRecurrence {
    /// `nextInSeriesTaskId`.
    pub next_in_series_task_id: mg::Field<String>,
    /// `occurrenceId`. Never null.
    pub occurrence_id: mg::Field<i32>,
    /// `previousInSeriesTaskId`.
    pub previous_in_series_task_id: mg::Field<String>,
    /// `recurrenceStartDateTime`. Never null.
    pub recurrence_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `schedule`.
    pub schedule: mg::Field<mg::Boxed<super::PlannerRecurrenceSchedule>>,
    /// `seriesId`. Never null.
    pub series_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerTaskRecurrence: "microsoft.graph.plannerTaskRecurrence", complex;
    next_in_series_task_id: "nextInSeriesTaskId",
    occurrence_id: "occurrenceId" required,
    previous_in_series_task_id: "previousInSeriesTaskId",
    recurrence_start_date_time: "recurrenceStartDateTime" required,
    schedule: "schedule",
    series_id: "seriesId" required,
}
