// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessReviewRecurrenceSettings`.
pub struct AccessReviewRecurrenceSettings {
    /// `durationInDays`. Never null.
    pub duration_in_days: mg::Field<i32>,
    /// `recurrenceCount`. Never null.
    pub recurrence_count: mg::Field<i32>,
    /// `recurrenceEndType`.
    pub recurrence_end_type: mg::Field<String>,
    /// `recurrenceType`.
    pub recurrence_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessReviewRecurrenceSettings: "microsoft.graph.accessReviewRecurrenceSettings", complex;
    duration_in_days: "durationInDays" required,
    recurrence_count: "recurrenceCount" required,
    recurrence_end_type: "recurrenceEndType",
    recurrence_type: "recurrenceType",
}
