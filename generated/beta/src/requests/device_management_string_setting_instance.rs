// @generated
use crate::{mg, models};

/// Requests on one
/// [`DeviceManagementStringSettingInstance`](models::DeviceManagementStringSettingInstance): `get`,
/// `update`, `delete`.
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
///     .cast_to_device_management_string_setting_instance()
/// ```
pub type DeviceManagementStringSettingInstanceResource = mg::One<
    models::DeviceManagementStringSettingInstance,
>;

/// Requests on a collection of
/// [`DeviceManagementStringSettingInstance`](models::DeviceManagementStringSettingInstance):
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
///     .cast_to_device_management_string_setting_instance()
/// ```
pub type DeviceManagementStringSettingInstanceCollection = mg::Many<
    models::DeviceManagementStringSettingInstance,
    DeviceManagementStringSettingInstanceResource,
>;
