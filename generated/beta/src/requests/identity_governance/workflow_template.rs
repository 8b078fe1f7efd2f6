// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkflowTemplate`](models::identity_governance::WorkflowTemplate): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.identity_governance().lifecycle_workflows().workflow_templates().id(id)`.
#[derive(Clone, Debug)]
pub struct WorkflowTemplateResource(
    mg::One<models::identity_governance::WorkflowTemplate>,
);

mg::builder! { WorkflowTemplateResource: mg::One<models::identity_governance::WorkflowTemplate> }

impl WorkflowTemplateResource {
    /// `…/tasks`: many [`Task`](models::identity_governance::Task).
    ///
    /// Not available here: `create`, `update` and `delete`.
    #[inline]
    pub fn tasks(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::identity_governance::task::TaskCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "tasks")
    }
}

/// Requests on a collection of [`WorkflowTemplate`](models::identity_governance::WorkflowTemplate):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.identity_governance().lifecycle_workflows().workflow_templates()`.
pub type WorkflowTemplateCollection = mg::Many<
    models::identity_governance::WorkflowTemplate,
    WorkflowTemplateResource,
>;
