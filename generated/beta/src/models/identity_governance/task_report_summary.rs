// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.taskReportSummary`, a complex type.
    TaskReportSummary "microsoft.graph.identityGovernance.taskReportSummary" "complex";
    /// `failedTasks`: Int32, not null
    failed_tasks "failedTasks" "r": i32,
    /// `successfulTasks`: Int32, not null
    successful_tasks "successfulTasks" "r": i32,
    /// `totalTasks`: Int32, not null
    total_tasks "totalTasks" "r": i32,
    /// `unprocessedTasks`: Int32, not null
    unprocessed_tasks "unprocessedTasks" "r": i32,
}
