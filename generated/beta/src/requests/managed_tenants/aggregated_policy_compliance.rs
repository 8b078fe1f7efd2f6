// @generated
use crate::{mg, models};

/// Requests on one
/// [`AggregatedPolicyCompliance`](models::managed_tenants::AggregatedPolicyCompliance): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.tenant_relationships().managed_tenants().aggregated_policy_compliances().id(id)`.
pub type AggregatedPolicyComplianceResource = mg::One<
    models::managed_tenants::AggregatedPolicyCompliance,
>;

/// Requests on a collection of
/// [`AggregatedPolicyCompliance`](models::managed_tenants::AggregatedPolicyCompliance): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.tenant_relationships().managed_tenants().aggregated_policy_compliances()`.
pub type AggregatedPolicyComplianceCollection = mg::Many<
    models::managed_tenants::AggregatedPolicyCompliance,
    AggregatedPolicyComplianceResource,
>;
