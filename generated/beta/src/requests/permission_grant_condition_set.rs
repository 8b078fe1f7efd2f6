// @generated
use crate::{mg, models};

/// Requests on one [`PermissionGrantConditionSet`](models::PermissionGrantConditionSet): `get`,
/// `update`, `delete`.
///
/// For example
/// `graph.directory_objects().id(id).cast_to_permission_grant_policy().excludes().id(id)`.
pub type PermissionGrantConditionSetResource = mg::One<
    models::PermissionGrantConditionSet,
>;

/// Requests on a collection of
/// [`PermissionGrantConditionSet`](models::PermissionGrantConditionSet): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.directory_objects().id(id).cast_to_permission_grant_policy().excludes()`.
pub type PermissionGrantConditionSetCollection = mg::Many<
    models::PermissionGrantConditionSet,
    PermissionGrantConditionSetResource,
>;
