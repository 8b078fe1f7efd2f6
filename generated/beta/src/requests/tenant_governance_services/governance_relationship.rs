// @generated
use crate::{mg, models};

/// Requests on one
/// [`GovernanceRelationship`](models::tenant_governance_services::GovernanceRelationship): `get`,
/// `update`, `delete`.
///
/// For example `graph.directory().tenant_governance().governance_relationships().id(id)`.
pub type GovernanceRelationshipResource = mg::One<
    models::tenant_governance_services::GovernanceRelationship,
>;

/// Requests on a collection of
/// [`GovernanceRelationship`](models::tenant_governance_services::GovernanceRelationship): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.directory().tenant_governance().governance_relationships()`.
pub type GovernanceRelationshipCollection = mg::Many<
    models::tenant_governance_services::GovernanceRelationship,
    GovernanceRelationshipResource,
>;
