// @generated
use crate::{mg, models};

/// Requests on one
/// [`DelegatedAdminRelationshipOperation`](models::DelegatedAdminRelationshipOperation): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.tenant_relationships().delegated_admin_relationships().id(id).operations().id(id)`.
pub type DelegatedAdminRelationshipOperationResource = mg::One<
    models::DelegatedAdminRelationshipOperation,
>;

/// Requests on a collection of
/// [`DelegatedAdminRelationshipOperation`](models::DelegatedAdminRelationshipOperation): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.tenant_relationships().delegated_admin_relationships().id(id).operations()`.
pub type DelegatedAdminRelationshipOperationCollection = mg::Many<
    models::DelegatedAdminRelationshipOperation,
    DelegatedAdminRelationshipOperationResource,
>;
