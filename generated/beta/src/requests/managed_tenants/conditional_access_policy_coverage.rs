// @generated
use crate::{mg, models};

/// Requests on one
/// [`ConditionalAccessPolicyCoverage`](models::managed_tenants::ConditionalAccessPolicyCoverage):
/// `get`, `update`, `delete`.
///
/// For example
/// `graph.tenant_relationships().managed_tenants().conditional_access_policy_coverages().id(id)`.
pub type ConditionalAccessPolicyCoverageResource = mg::One<
    models::managed_tenants::ConditionalAccessPolicyCoverage,
>;

/// Requests on a collection of
/// [`ConditionalAccessPolicyCoverage`](models::managed_tenants::ConditionalAccessPolicyCoverage):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.tenant_relationships().managed_tenants().conditional_access_policy_coverages()`.
pub type ConditionalAccessPolicyCoverageCollection = mg::Many<
    models::managed_tenants::ConditionalAccessPolicyCoverage,
    ConditionalAccessPolicyCoverageResource,
>;
