// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.taskReportSummary`.
pub struct TaskReportSummary {
    /// `failedTasks`. Never null.
    pub failed_tasks: mg::Field<i32>,
    /// `successfulTasks`. Never null.
    pub successful_tasks: mg::Field<i32>,
    /// `totalTasks`. Never null.
    pub total_tasks: mg::Field<i32>,
    /// `unprocessedTasks`. Never null.
    pub unprocessed_tasks: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TaskReportSummary: "microsoft.graph.identityGovernance.taskReportSummary", complex;
    failed_tasks: "failedTasks" required,
    successful_tasks: "successfulTasks" required,
    total_tasks: "totalTasks" required,
    unprocessed_tasks: "unprocessedTasks" required,
}
