// @generated
use crate::{mg, models};

/// Requests on one [`GroupPolicyObjectFile`](models::GroupPolicyObjectFile): `get`, `update`,
/// `delete`.
///
/// For example `graph.device_management().group_policy_object_files().id(id)`.
pub type GroupPolicyObjectFileResource = mg::One<models::GroupPolicyObjectFile>;

/// Requests on a collection of [`GroupPolicyObjectFile`](models::GroupPolicyObjectFile): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().group_policy_object_files()`.
pub type GroupPolicyObjectFileCollection = mg::Many<
    models::GroupPolicyObjectFile,
    GroupPolicyObjectFileResource,
>;
