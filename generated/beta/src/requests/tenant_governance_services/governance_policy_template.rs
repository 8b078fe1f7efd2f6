// @generated
use crate::{mg, models};

/// Requests on one
/// [`GovernancePolicyTemplate`](models::tenant_governance_services::GovernancePolicyTemplate):
/// `get`, `update`, `delete`.
///
/// For example `graph.directory().tenant_governance().governance_policy_templates().id(id)`.
pub type GovernancePolicyTemplateResource = mg::One<
    models::tenant_governance_services::GovernancePolicyTemplate,
>;

/// Requests on a collection of
/// [`GovernancePolicyTemplate`](models::tenant_governance_services::GovernancePolicyTemplate):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.directory().tenant_governance().governance_policy_templates()`.
pub type GovernancePolicyTemplateCollection = mg::Many<
    models::tenant_governance_services::GovernancePolicyTemplate,
    GovernancePolicyTemplateResource,
>;
