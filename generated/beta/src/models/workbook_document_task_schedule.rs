// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookDocumentTaskSchedule`, a complex type.
    WorkbookDocumentTaskSchedule "microsoft.graph.workbookDocumentTaskSchedule" "complex";
    /// `dueDateTime`: DateTimeOffset
    due_date_time "dueDateTime": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
}
