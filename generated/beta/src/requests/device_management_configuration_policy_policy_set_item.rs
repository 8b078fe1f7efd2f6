// @generated
use crate::{mg, models};

/// Requests on one [`DeviceManagementConfigurationPolicyPolicySetItem`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .policy_sets()
///     .id(id)
///     .items()
///     .id(id)
///     .cast_to_device_management_configuration_policy_policy_set_item()
/// ```
///
/// [`DeviceManagementConfigurationPolicyPolicySetItem`]: models::DeviceManagementConfigurationPolicyPolicySetItem
pub type DeviceManagementConfigurationPolicyPolicySetItemResource = mg::One<
    models::DeviceManagementConfigurationPolicyPolicySetItem,
>;

/// Requests on a collection of [`DeviceManagementConfigurationPolicyPolicySetItem`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .policy_sets()
///     .id(id)
///     .items()
///     .cast_to_device_management_configuration_policy_policy_set_item()
/// ```
///
/// [`DeviceManagementConfigurationPolicyPolicySetItem`]: models::DeviceManagementConfigurationPolicyPolicySetItem
pub type DeviceManagementConfigurationPolicyPolicySetItemCollection = mg::Many<
    models::DeviceManagementConfigurationPolicyPolicySetItem,
    DeviceManagementConfigurationPolicyPolicySetItemResource,
>;
