// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerTaskRecurrence`, a complex type.
    PlannerTaskRecurrence "microsoft.graph.plannerTaskRecurrence" "complex";
    /// `nextInSeriesTaskId`: String
    next_in_series_task_id "nextInSeriesTaskId": String,
    /// `occurrenceId`: Int32, not null
    occurrence_id "occurrenceId" "r": i32,
    /// `previousInSeriesTaskId`: String
    previous_in_series_task_id "previousInSeriesTaskId": String,
    /// `recurrenceStartDateTime`: DateTimeOffset, not null
    recurrence_start_date_time "recurrenceStartDateTime" "r": mg::DateTimeOffset,
    /// `schedule`: plannerRecurrenceSchedule
    schedule "schedule": mg::Boxed<super::PlannerRecurrenceSchedule>,
    /// `seriesId`: String, not null
    series_id "seriesId" "r": String,
}
