// @generated
use crate::{mg, models};

/// Requests on one [`ManagedDeviceMobileAppConfigurationPolicySetItem`]: `get`, `update`, `delete`.
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
///     .cast_to_managed_device_mobile_app_configuration_policy_set_item()
/// ```
///
/// [`ManagedDeviceMobileAppConfigurationPolicySetItem`]: models::ManagedDeviceMobileAppConfigurationPolicySetItem
pub type ManagedDeviceMobileAppConfigurationPolicySetItemResource = mg::One<
    models::ManagedDeviceMobileAppConfigurationPolicySetItem,
>;

/// Requests on a collection of [`ManagedDeviceMobileAppConfigurationPolicySetItem`]: `list`,
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
///     .cast_to_managed_device_mobile_app_configuration_policy_set_item()
/// ```
///
/// [`ManagedDeviceMobileAppConfigurationPolicySetItem`]: models::ManagedDeviceMobileAppConfigurationPolicySetItem
pub type ManagedDeviceMobileAppConfigurationPolicySetItemCollection = mg::Many<
    models::ManagedDeviceMobileAppConfigurationPolicySetItem,
    ManagedDeviceMobileAppConfigurationPolicySetItemResource,
>;
