// @generated
use crate::{mg, models};

/// Requests on one [`GovernancePolicyTemplate`](models::GovernancePolicyTemplate): `get`, `update`,
/// `delete`.
///
/// For example `graph.approval_workflow_providers().id(id).policy_templates().id(id)`.
pub type GovernancePolicyTemplateResource = mg::One<models::GovernancePolicyTemplate>;

/// Requests on a collection of [`GovernancePolicyTemplate`](models::GovernancePolicyTemplate):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.approval_workflow_providers().id(id).policy_templates()`.
pub type GovernancePolicyTemplateCollection = mg::Many<
    models::GovernancePolicyTemplate,
    GovernancePolicyTemplateResource,
>;
