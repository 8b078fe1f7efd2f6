// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.workflowsInsightsSummary`.
pub struct WorkflowsInsightsSummary {
    /// `failedRuns`. Never null.
    pub failed_runs: mg::Field<i32>,
    /// `failedTasks`. Never null.
    pub failed_tasks: mg::Field<i32>,
    /// `failedUsers`. Never null.
    pub failed_users: mg::Field<i32>,
    /// `successfulRuns`. Never null.
    pub successful_runs: mg::Field<i32>,
    /// `successfulTasks`. Never null.
    pub successful_tasks: mg::Field<i32>,
    /// `successfulUsers`. Never null.
    pub successful_users: mg::Field<i32>,
    /// `totalRuns`. Never null.
    pub total_runs: mg::Field<i32>,
    /// `totalTasks`. Never null.
    pub total_tasks: mg::Field<i32>,
    /// `totalUsers`. Never null.
    pub total_users: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkflowsInsightsSummary: "microsoft.graph.identityGovernance.workflowsInsightsSummary", complex;
    failed_runs: "failedRuns" required,
    failed_tasks: "failedTasks" required,
    failed_users: "failedUsers" required,
    successful_runs: "successfulRuns" required,
    successful_tasks: "successfulTasks" required,
    successful_users: "successfulUsers" required,
    total_runs: "totalRuns" required,
    total_tasks: "totalTasks" required,
    total_users: "totalUsers" required,
}
