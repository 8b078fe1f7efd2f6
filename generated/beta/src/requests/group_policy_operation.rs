// @generated
use crate::{mg, models};

/// Requests on one [`GroupPolicyOperation`](models::GroupPolicyOperation): `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .group_policy_uploaded_definition_files()
///     .id(id)
///     .group_policy_operations()
///     .id(id)
/// ```
pub type GroupPolicyOperationResource = mg::One<models::GroupPolicyOperation>;

/// Requests on a collection of [`GroupPolicyOperation`](models::GroupPolicyOperation): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .group_policy_uploaded_definition_files()
///     .id(id)
///     .group_policy_operations()
/// ```
pub type GroupPolicyOperationCollection = mg::Many<
    models::GroupPolicyOperation,
    GroupPolicyOperationResource,
>;
