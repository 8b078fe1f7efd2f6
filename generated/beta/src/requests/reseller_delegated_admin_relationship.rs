// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`ResellerDelegatedAdminRelationship`](models::ResellerDelegatedAdminRelationship): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .tenant_relationships()
///     .delegated_admin_relationships()
///     .id(id)
///     .cast_to_reseller_delegated_admin_relationship()
/// ```
pub type ResellerDelegatedAdminRelationshipResource = mg::One<
    models::ResellerDelegatedAdminRelationship,
    requests::delegated_admin_relationship::DelegatedAdminRelationshipResource,
>;

/// Requests on a collection of
/// [`ResellerDelegatedAdminRelationship`](models::ResellerDelegatedAdminRelationship): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .tenant_relationships()
///     .delegated_admin_relationships()
///     .cast_to_reseller_delegated_admin_relationship()
/// ```
pub type ResellerDelegatedAdminRelationshipCollection = mg::Many<
    models::ResellerDelegatedAdminRelationship,
    ResellerDelegatedAdminRelationshipResource,
>;
