// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.topWorkflowsInsightsSummary`, a complex type.
    TopWorkflowsInsightsSummary "microsoft.graph.identityGovernance.topWorkflowsInsightsSummary" "complex";
    /// `failedRuns`: Int32, not null
    failed_runs "failedRuns" "r": i32,
    /// `failedUsers`: Int32, not null
    failed_users "failedUsers" "r": i32,
    /// `successfulRuns`: Int32, not null
    successful_runs "successfulRuns" "r": i32,
    /// `successfulUsers`: Int32, not null
    successful_users "successfulUsers" "r": i32,
    /// `totalRuns`: Int32, not null
    total_runs "totalRuns" "r": i32,
    /// `totalUsers`: Int32, not null
    total_users "totalUsers" "r": i32,
    /// `workflowCategory`: microsoft.graph.identityGovernance.lifecycleWorkflowCategory, not null
    workflow_category "workflowCategory" "r": mg::Open<super::LifecycleWorkflowCategory>,
    /// `workflowDisplayName`: String, not null
    workflow_display_name "workflowDisplayName" "r": String,
    /// `workflowId`: String, not null
    workflow_id "workflowId" "r": String,
    /// `workflowVersion`: Int32, not null
    workflow_version "workflowVersion" "r": i32,
}
