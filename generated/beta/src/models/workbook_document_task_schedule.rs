// @generated
use crate::mg;

/// Complex type `microsoft.graph.workbookDocumentTaskSchedule`.
pub struct WorkbookDocumentTaskSchedule {
    /// `dueDateTime`.
    pub due_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookDocumentTaskSchedule: "microsoft.graph.workbookDocumentTaskSchedule", complex;
    due_date_time: "dueDateTime",
    start_date_time: "startDateTime",
}
