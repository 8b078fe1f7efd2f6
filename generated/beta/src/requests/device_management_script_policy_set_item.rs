// @generated
use crate::{mg, models};

/// Requests on one
/// [`DeviceManagementScriptPolicySetItem`](models::DeviceManagementScriptPolicySetItem): `get`,
/// `update`, `delete`.
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
///     .cast_to_device_management_script_policy_set_item()
/// ```
pub type DeviceManagementScriptPolicySetItemResource = mg::One<
    models::DeviceManagementScriptPolicySetItem,
>;

/// Requests on a collection of
/// [`DeviceManagementScriptPolicySetItem`](models::DeviceManagementScriptPolicySetItem): `list`,
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
///     .cast_to_device_management_script_policy_set_item()
/// ```
pub type DeviceManagementScriptPolicySetItemCollection = mg::Many<
    models::DeviceManagementScriptPolicySetItem,
    DeviceManagementScriptPolicySetItemResource,
>;
