// @generated
use crate::{mg, models};

/// Requests on one [`RoleGroup`](models::industry_data::RoleGroup): `get`, `update`, `delete`.
///
/// For example `graph.external().industry_data().role_groups().id(id)`.
pub type RoleGroupResource = mg::One<models::industry_data::RoleGroup>;

/// Requests on a collection of [`RoleGroup`](models::industry_data::RoleGroup): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.external().industry_data().role_groups()`.
pub type RoleGroupCollection = mg::Many<
    models::industry_data::RoleGroup,
    RoleGroupResource,
>;
