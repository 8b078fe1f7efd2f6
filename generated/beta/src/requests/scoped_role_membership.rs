// @generated
use crate::{mg, models};

/// Requests on one [`ScopedRoleMembership`](models::ScopedRoleMembership): `get`, `update`,
/// `delete`.
///
/// For example `graph.scoped_role_memberships().id(id)`.
pub type ScopedRoleMembershipResource = mg::One<models::ScopedRoleMembership>;

/// Requests on a collection of [`ScopedRoleMembership`](models::ScopedRoleMembership): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.scoped_role_memberships()`.
pub type ScopedRoleMembershipCollection = mg::Many<
    models::ScopedRoleMembership,
    ScopedRoleMembershipResource,
>;
