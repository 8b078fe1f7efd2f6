// @generated
use crate::{mg, models};

/// Requests on one [`DefaultUserRoleOverride`](models::DefaultUserRoleOverride): `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .directory_objects()
///     .id(id)
///     .cast_to_authorization_policy()
///     .default_user_role_overrides()
///     .id(id)
/// ```
pub type DefaultUserRoleOverrideResource = mg::One<models::DefaultUserRoleOverride>;

/// Requests on a collection of [`DefaultUserRoleOverride`](models::DefaultUserRoleOverride):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .directory_objects()
///     .id(id)
///     .cast_to_authorization_policy()
///     .default_user_role_overrides()
/// ```
pub type DefaultUserRoleOverrideCollection = mg::Many<
    models::DefaultUserRoleOverride,
    DefaultUserRoleOverrideResource,
>;
