// @generated
use crate::{mg, models};

/// Requests on one
/// [`DeviceManagementComplexSettingDefinition`](models::DeviceManagementComplexSettingDefinition):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .setting_definitions()
///     .id(id)
///     .cast_to_device_management_complex_setting_definition()
/// ```
pub type DeviceManagementComplexSettingDefinitionResource = mg::One<
    models::DeviceManagementComplexSettingDefinition,
>;

/// Requests on a collection of
/// [`DeviceManagementComplexSettingDefinition`](models::DeviceManagementComplexSettingDefinition):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .setting_definitions()
///     .cast_to_device_management_complex_setting_definition()
/// ```
pub type DeviceManagementComplexSettingDefinitionCollection = mg::Many<
    models::DeviceManagementComplexSettingDefinition,
    DeviceManagementComplexSettingDefinitionResource,
>;
