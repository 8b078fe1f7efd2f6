// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.topWorkflowsInsightsSummary`.
pub struct TopWorkflowsInsightsSummary {
    /// `failedRuns`. Never null.
    pub failed_runs: mg::Field<i32>,
    /// `failedUsers`. Never null.
    pub failed_users: mg::Field<i32>,
    /// `successfulRuns`. Never null.
    pub successful_runs: mg::Field<i32>,
    /// `successfulUsers`. Never null.
    pub successful_users: mg::Field<i32>,
    /// `totalRuns`. Never null.
    pub total_runs: mg::Field<i32>,
    /// `totalUsers`. Never null.
    pub total_users: mg::Field<i32>,
    /// `workflowCategory`. Never null.
    pub workflow_category: mg::Field<mg::Open<super::LifecycleWorkflowCategory>>,
    /// `workflowDisplayName`. Never null.
    pub workflow_display_name: mg::Field<String>,
    /// `workflowId`. Never null.
    pub workflow_id: mg::Field<String>,
    /// `workflowVersion`. Never null.
    pub workflow_version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TopWorkflowsInsightsSummary: "microsoft.graph.identityGovernance.topWorkflowsInsightsSummary", complex;
    failed_runs: "failedRuns" required,
    failed_users: "failedUsers" required,
    successful_runs: "successfulRuns" required,
    successful_users: "successfulUsers" required,
    total_runs: "totalRuns" required,
    total_users: "totalUsers" required,
    workflow_category: "workflowCategory" required,
    workflow_display_name: "workflowDisplayName" required,
    workflow_id: "workflowId" required,
    workflow_version: "workflowVersion" required,
}
