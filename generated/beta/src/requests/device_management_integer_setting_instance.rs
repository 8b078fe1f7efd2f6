// @generated
use crate::{mg, models};

/// Requests on one
/// [`DeviceManagementIntegerSettingInstance`](models::DeviceManagementIntegerSettingInstance):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .intents()
///     .id(id)
///     .settings()
///     .id(id)
///     .cast_to_device_management_integer_setting_instance()
/// ```
pub type DeviceManagementIntegerSettingInstanceResource = mg::One<
    models::DeviceManagementIntegerSettingInstance,
>;

/// Requests on a collection of
/// [`DeviceManagementIntegerSettingInstance`](models::DeviceManagementIntegerSettingInstance):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .intents()
///     .id(id)
///     .settings()
///     .cast_to_device_management_integer_setting_instance()
/// ```
pub type DeviceManagementIntegerSettingInstanceCollection = mg::Many<
    models::DeviceManagementIntegerSettingInstance,
    DeviceManagementIntegerSettingInstanceResource,
>;
