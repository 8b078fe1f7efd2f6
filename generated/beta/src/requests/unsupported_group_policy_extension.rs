// @generated
use crate::{mg, models};

/// Requests on one [`UnsupportedGroupPolicyExtension`](models::UnsupportedGroupPolicyExtension):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .group_policy_migration_reports()
///     .id(id)
///     .unsupported_group_policy_extensions()
///     .id(id)
/// ```
pub type UnsupportedGroupPolicyExtensionResource = mg::One<
    models::UnsupportedGroupPolicyExtension,
>;

/// Requests on a collection of
/// [`UnsupportedGroupPolicyExtension`](models::UnsupportedGroupPolicyExtension): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .group_policy_migration_reports()
///     .id(id)
///     .unsupported_group_policy_extensions()
/// ```
pub type UnsupportedGroupPolicyExtensionCollection = mg::Many<
    models::UnsupportedGroupPolicyExtension,
    UnsupportedGroupPolicyExtensionResource,
>;
