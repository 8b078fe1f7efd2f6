// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.identityGovernance.workflowVersion`, by its URL.
    ///
    /// For example `/identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/versions/{workflowVersion-id}`.
    WorkflowVersionResource(mg::One<models::identity_governance::WorkflowVersion>)
}

impl WorkflowVersionResource {
    /// `…/administrationScopeTargets`: many `directoryObject`
    #[inline]
    pub fn administration_scope_targets(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "administrationScopeTargets")
    }

    /// `…/createdBy`: `user`
    #[inline]
    pub fn created_by(&self) -> requests::user::UserResource {
        mg::to(self, "createdBy")
    }

    /// `…/lastModifiedBy`: `user`
    #[inline]
    pub fn last_modified_by(&self) -> requests::user::UserResource {
        mg::to(self, "lastModifiedBy")
    }

    /// `…/tasks`: many `microsoft.graph.identityGovernance.task`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **LifecycleWorkflows-Workflow.Read.All**, LifecycleWorkflows-Workflow.ReadWrite.All, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Workflow.Read.All**, LifecycleWorkflows-Workflow.ReadWrite.All, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All |
    /// | `GET …/{id}` `/identityGovernance/lifecycleWorkflows/workflows/{id}/tasks/{id}` | **LifecycleWorkflows-Workflow.Read.All**, LifecycleWorkflows-Workflow.ReadWrite.All, LifecycleWorkflows.Read.All | **LifecycleWorkflows-Workflow.Read.All**, LifecycleWorkflows-Workflow.ReadWrite.All, LifecycleWorkflows.Read.All |
    /// | `GET …/{id}` `/identityGovernance/lifecycleWorkflows/workflows/{id}/versions/{id}/tasks/{id}` | **LifecycleWorkflows-Workflow.Read.All**, LifecycleWorkflows-Workflow.ReadWrite.All, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Workflow.Read.All**, LifecycleWorkflows-Workflow.ReadWrite.All, LifecycleWorkflows.Read.All, LifecycleWorkflows.ReadWrite.All |
    /// | `PATCH …/{id}` | **LifecycleWorkflows-Workflow.ReadWrite.All**, LifecycleWorkflows.ReadWrite.All | **LifecycleWorkflows-Workflow.ReadWrite.All**, LifecycleWorkflows.ReadWrite.All |
    #[inline]
    pub fn tasks(&self) -> requests::identity_governance::task::TaskCollection {
        mg::to(self, "tasks")
    }
}

/// A collection of `microsoft.graph.identityGovernance.workflowVersion`, by its URL.
///
/// For example `/identityGovernance/lifecycleWorkflows/workflows/{workflow-id}/versions`.
pub type WorkflowVersionCollection = mg::Many<
    models::identity_governance::WorkflowVersion,
    WorkflowVersionResource,
>;
