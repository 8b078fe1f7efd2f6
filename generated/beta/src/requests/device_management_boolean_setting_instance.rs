// @generated
use crate::{mg, models};

/// Requests on one
/// [`DeviceManagementBooleanSettingInstance`](models::DeviceManagementBooleanSettingInstance):
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
///     .cast_to_device_management_boolean_setting_instance()
/// ```
pub type DeviceManagementBooleanSettingInstanceResource = mg::One<
    models::DeviceManagementBooleanSettingInstance,
>;

/// Requests on a collection of
/// [`DeviceManagementBooleanSettingInstance`](models::DeviceManagementBooleanSettingInstance):
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
///     .cast_to_device_management_boolean_setting_instance()
/// ```
pub type DeviceManagementBooleanSettingInstanceCollection = mg::Many<
    models::DeviceManagementBooleanSettingInstance,
    DeviceManagementBooleanSettingInstanceResource,
>;
