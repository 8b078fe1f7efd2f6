// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.identityGovernance.workflowTemplate`, by its URL.
    ///
    /// For example `/identityGovernance/lifecycleWorkflows/workflowTemplates/{workflowTemplate-id}`.
    WorkflowTemplateResource(mg::One<models::identity_governance::WorkflowTemplate>)
}

impl WorkflowTemplateResource {
    /// `…/tasks`: many `microsoft.graph.identityGovernance.task`
    #[inline]
    pub fn tasks(&self) -> requests::identity_governance::task::TaskCollection {
        mg::to(self, "tasks")
    }
}

/// A collection of `microsoft.graph.identityGovernance.workflowTemplate`, by its URL.
///
/// For example `/identityGovernance/lifecycleWorkflows/workflowTemplates`.
pub type WorkflowTemplateCollection = mg::Many<
    models::identity_governance::WorkflowTemplate,
    WorkflowTemplateResource,
>;
