// @generated
use crate::{mg, models};

/// Requests on one [`TaskDefinition`](models::identity_governance::TaskDefinition): `get`,
/// `update`, `delete`.
///
/// For example `graph.identity_governance().lifecycle_workflows().task_definitions().id(id)`.
pub type TaskDefinitionResource = mg::One<models::identity_governance::TaskDefinition>;

/// Requests on a collection of [`TaskDefinition`](models::identity_governance::TaskDefinition):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.identity_governance().lifecycle_workflows().task_definitions()`.
pub type TaskDefinitionCollection = mg::Many<
    models::identity_governance::TaskDefinition,
    TaskDefinitionResource,
>;
