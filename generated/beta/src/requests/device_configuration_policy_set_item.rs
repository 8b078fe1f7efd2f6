// @generated
use crate::{mg, models};

/// Requests on one [`DeviceConfigurationPolicySetItem`](models::DeviceConfigurationPolicySetItem):
/// `get`, `update`, `delete`.
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
///     .cast_to_device_configuration_policy_set_item()
/// ```
pub type DeviceConfigurationPolicySetItemResource = mg::One<
    models::DeviceConfigurationPolicySetItem,
>;

/// Requests on a collection of
/// [`DeviceConfigurationPolicySetItem`](models::DeviceConfigurationPolicySetItem): `list`,
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
///     .cast_to_device_configuration_policy_set_item()
/// ```
pub type DeviceConfigurationPolicySetItemCollection = mg::Many<
    models::DeviceConfigurationPolicySetItem,
    DeviceConfigurationPolicySetItemResource,
>;
