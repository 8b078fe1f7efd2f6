// @generated
use crate::{mg, models, requests};

/// Requests on one [`Task`](models::identity_governance::Task): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example
/// `graph.identity_governance().lifecycle_workflows().workflow_templates().id(id).tasks().id(id)`.
#[derive(Clone, Debug)]
pub struct TaskResource(mg::One<models::identity_governance::Task>);

mg::builder! { TaskResource: mg::One<models::identity_governance::Task> }

impl TaskResource {
    /// `…/taskProcessingResults`: many
    /// [`TaskProcessingResult`](models::identity_governance::TaskProcessingResult).
    ///
    /// Not available here: `create`, `update` and `delete`.
    ///
    /// Least privileged permission to read: `LifecycleWorkflows-Reports.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn task_processing_results(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::identity_governance::task_processing_result::TaskProcessingResultCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "taskProcessingResults")
    }
}

/// Requests on a collection of [`Task`](models::identity_governance::Task): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.identity_governance().lifecycle_workflows().workflow_templates().id(id).tasks()`.
pub type TaskCollection = mg::Many<models::identity_governance::Task, TaskResource>;
