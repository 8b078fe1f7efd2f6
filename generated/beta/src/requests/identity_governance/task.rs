// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.identityGovernance.task`, by its URL.
    ///
    /// For example `/identityGovernance/lifecycleWorkflows/workflowTemplates/{workflowTemplate-id}/tasks/{task-id}`.
    TaskResource(mg::One<models::identity_governance::Task>)
}

impl TaskResource {
    /// `…/taskProcessingResults`: many `microsoft.graph.identityGovernance.taskProcessingResult`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Reports.Read.All**, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All |
    #[inline]
    pub fn task_processing_results(
        &self,
    ) -> requests::identity_governance::task_processing_result::TaskProcessingResultCollection {
        mg::to(self, "taskProcessingResults")
    }
}

/// A collection of `microsoft.graph.identityGovernance.task`, by its URL.
///
/// For example `/identityGovernance/lifecycleWorkflows/workflowTemplates/{workflowTemplate-id}/tasks`.
pub type TaskCollection = mg::Many<models::identity_governance::Task, TaskResource>;
