// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewRecurrenceSettings`, a complex type.
    AccessReviewRecurrenceSettings "microsoft.graph.accessReviewRecurrenceSettings" "complex";
    /// `durationInDays`: Int32, not null
    duration_in_days "durationInDays" "r": i32,
    /// `recurrenceCount`: Int32, not null
    recurrence_count "recurrenceCount" "r": i32,
    /// `recurrenceEndType`: String
    recurrence_end_type "recurrenceEndType": String,
    /// `recurrenceType`: String
    recurrence_type "recurrenceType": String,
}
