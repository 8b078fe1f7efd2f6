// @generated
use crate::{mg, models};

/// Requests on one [`CustomAppScope`](models::CustomAppScope): `get`, `update`, `delete`.
///
/// For example `graph.role_management().defender().custom_app_scopes().id(id)`.
pub type CustomAppScopeResource = mg::One<models::CustomAppScope>;

/// Requests on a collection of [`CustomAppScope`](models::CustomAppScope): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.role_management().defender().custom_app_scopes()`.
pub type CustomAppScopeCollection = mg::Many<
    models::CustomAppScope,
    CustomAppScopeResource,
>;
