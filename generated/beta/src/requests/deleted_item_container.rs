// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deletedItemContainer`, by its URL.
    ///
    /// For example `/identityGovernance/lifecycleWorkflows/deletedItems`.
    DeletedItemContainerResource(mg::One<models::DeletedItemContainer>)
}

impl DeletedItemContainerResource {
    /// `…/workflows`: many `microsoft.graph.identityGovernance.workflow`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **LifecycleWorkflows-Workflow.Read.All**, LifecycleWorkflows-Workflow.ReadWrite.All, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Workflow.Read.All**, LifecycleWorkflows-Workflow.ReadWrite.All, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All |
    /// | `GET …/{id}` | **LifecycleWorkflows-Workflow.Read.All**, LifecycleWorkflows-Workflow.ReadWrite.All, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Workflow.Read.All**, LifecycleWorkflows-Workflow.ReadWrite.All, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All |
    /// | `DELETE …/{id}` | **LifecycleWorkflows-Workflow.ReadWrite.All**, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Workflow.ReadWrite.All**, LifecycleWorkflows.ReadWrite.All |
    #[inline]
    pub fn workflows(
        &self,
    ) -> requests::identity_governance::workflow::WorkflowCollection {
        mg::to(self, "workflows")
    }
}
