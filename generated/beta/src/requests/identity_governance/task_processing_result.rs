// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.identityGovernance.taskProcessingResult`, by its URL.
    ///
    /// For example `/identityGovernance/lifecycleWorkflows/workflowTemplates/{workflowTemplate-id}/tasks/{task-id}/taskProcessingResults/{taskProcessingResult-id}`.
    TaskProcessingResultResource(mg::One<models::identity_governance::TaskProcessingResult>)
}

impl TaskProcessingResultResource {
    /// `…/subject`: `user`
    #[inline]
    pub fn subject(&self) -> requests::user::UserResource {
        mg::to(self, "subject")
    }

    /// `…/task`: `microsoft.graph.identityGovernance.task`
    #[inline]
    pub fn task(&self) -> requests::identity_governance::task::TaskResource {
        mg::to(self, "task")
    }

    /// `POST …/microsoft.graph.identityGovernance.resume`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **LifecycleWorkflows.ReadWrite.All** | **LifecycleWorkflows.ReadWrite.All** |
    #[inline]
    pub fn resume(&self, parameters: Resume) -> mg::Request<()> {
        mg::Path::action_with(
            self,
            "microsoft.graph.identityGovernance.resume",
            &parameters,
        )
    }
}

/// A collection of `microsoft.graph.identityGovernance.taskProcessingResult`, by its URL.
///
/// For example `/identityGovernance/lifecycleWorkflows/workflowTemplates/{workflowTemplate-id}/tasks/{task-id}/taskProcessingResults`.
pub type TaskProcessingResultCollection = mg::Many<
    models::identity_governance::TaskProcessingResult,
    TaskProcessingResultResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.identityGovernance.resume`.
    Resume "microsoft.graph.identityGovernance.resume" "parameters";
    /// `data`: microsoft.graph.identityGovernance.customTaskExtensionCallbackData, not null
    data "data" "r": mg::Boxed<models::identity_governance::CustomTaskExtensionCallbackData>,
    /// `source`: String
    source "source": String,
    /// `type`: String
    type_ "type": String,
}
