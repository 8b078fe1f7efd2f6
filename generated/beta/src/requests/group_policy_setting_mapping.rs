// @generated
use crate::{mg, models};

/// Requests on one [`GroupPolicySettingMapping`](models::GroupPolicySettingMapping): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .group_policy_migration_reports()
///     .id(id)
///     .group_policy_setting_mappings()
///     .id(id)
/// ```
pub type GroupPolicySettingMappingResource = mg::One<models::GroupPolicySettingMapping>;

/// Requests on a collection of [`GroupPolicySettingMapping`](models::GroupPolicySettingMapping):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .group_policy_migration_reports()
///     .id(id)
///     .group_policy_setting_mappings()
/// ```
pub type GroupPolicySettingMappingCollection = mg::Many<
    models::GroupPolicySettingMapping,
    GroupPolicySettingMappingResource,
>;
