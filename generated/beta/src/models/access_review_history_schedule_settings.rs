// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessReviewHistoryScheduleSettings`.
pub struct AccessReviewHistoryScheduleSettings {
    /// `recurrence`. Never null.
    pub recurrence: mg::Field<mg::Boxed<super::PatternedRecurrence>>,
    /// `reportRange`. Never null.
    pub report_range: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessReviewHistoryScheduleSettings: "microsoft.graph.accessReviewHistoryScheduleSettings", complex;
    recurrence: "recurrence" required,
    report_range: "reportRange" required,
}
