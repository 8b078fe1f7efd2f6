// @generated
use crate::{mg, models};

/// Requests on one [`DeviceManagementAbstractComplexSettingDefinition`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .setting_definitions()
///     .id(id)
///     .cast_to_device_management_abstract_complex_setting_definition()
/// ```
///
/// [`DeviceManagementAbstractComplexSettingDefinition`]: models::DeviceManagementAbstractComplexSettingDefinition
pub type DeviceManagementAbstractComplexSettingDefinitionResource = mg::One<
    models::DeviceManagementAbstractComplexSettingDefinition,
>;

/// Requests on a collection of [`DeviceManagementAbstractComplexSettingDefinition`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .setting_definitions()
///     .cast_to_device_management_abstract_complex_setting_definition()
/// ```
///
/// [`DeviceManagementAbstractComplexSettingDefinition`]: models::DeviceManagementAbstractComplexSettingDefinition
pub type DeviceManagementAbstractComplexSettingDefinitionCollection = mg::Many<
    models::DeviceManagementAbstractComplexSettingDefinition,
    DeviceManagementAbstractComplexSettingDefinitionResource,
>;
