// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkflowVersion`](models::identity_governance::WorkflowVersion): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example
/// `graph.identity_governance().lifecycle_workflows().workflows().id(id).versions().id(id)`.
#[derive(Clone, Debug)]
pub struct WorkflowVersionResource(
    mg::One<models::identity_governance::WorkflowVersion>,
);

mg::builder! { WorkflowVersionResource: mg::One<models::identity_governance::WorkflowVersion> }

impl WorkflowVersionResource {
    /// `…/administrationScopeTargets`: many [`DirectoryObject`](models::DirectoryObject).
    #[inline]
    pub fn administration_scope_targets(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "administrationScopeTargets")
    }

    /// `…/createdBy`: [`User`](models::User).
    #[inline]
    pub fn created_by(&self) -> requests::user::UserResource {
        mg::navigate(self, "createdBy")
    }

    /// `…/lastModifiedBy`: [`User`](models::User).
    #[inline]
    pub fn last_modified_by(&self) -> requests::user::UserResource {
        mg::navigate(self, "lastModifiedBy")
    }

    /// `…/tasks`: many [`Task`](models::identity_governance::Task).
    ///
    /// Least privileged permission to read: `LifecycleWorkflows-Workflow.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn tasks(&self) -> requests::identity_governance::task::TaskCollection {
        mg::navigate(self, "tasks")
    }
}

/// Requests on a collection of [`WorkflowVersion`](models::identity_governance::WorkflowVersion):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.identity_governance().lifecycle_workflows().workflows().id(id).versions()`.
pub type WorkflowVersionCollection = mg::Many<
    models::identity_governance::WorkflowVersion,
    WorkflowVersionResource,
>;
