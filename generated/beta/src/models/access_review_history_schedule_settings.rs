// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewHistoryScheduleSettings`, a complex type.
    AccessReviewHistoryScheduleSettings "microsoft.graph.accessReviewHistoryScheduleSettings" "complex";
    /// `recurrence`: patternedRecurrence, not null
    recurrence "recurrence" "r": mg::Boxed<super::PatternedRecurrence>,
    /// `reportRange`: String, not null
    report_range "reportRange" "r": String,
}
