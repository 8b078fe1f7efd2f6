// @generated
use crate::{mg, models};

/// Requests on one
/// [`DelegatedAdminRelationshipRequest`](models::DelegatedAdminRelationshipRequest): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.tenant_relationships().delegated_admin_relationships().id(id).requests().id(id)`.
pub type DelegatedAdminRelationshipRequestResource = mg::One<
    models::DelegatedAdminRelationshipRequest,
>;

/// Requests on a collection of
/// [`DelegatedAdminRelationshipRequest`](models::DelegatedAdminRelationshipRequest): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.tenant_relationships().delegated_admin_relationships().id(id).requests()`.
pub type DelegatedAdminRelationshipRequestCollection = mg::Many<
    models::DelegatedAdminRelationshipRequest,
    DelegatedAdminRelationshipRequestResource,
>;
