// @generated
use crate::{mg, models};

/// Requests on one [`DeviceManagementCollectionSettingDefinition`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .setting_definitions()
///     .id(id)
///     .cast_to_device_management_collection_setting_definition()
/// ```
///
/// [`DeviceManagementCollectionSettingDefinition`]: models::DeviceManagementCollectionSettingDefinition
pub type DeviceManagementCollectionSettingDefinitionResource = mg::One<
    models::DeviceManagementCollectionSettingDefinition,
>;

/// Requests on a collection of [`DeviceManagementCollectionSettingDefinition`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .setting_definitions()
///     .cast_to_device_management_collection_setting_definition()
/// ```
///
/// [`DeviceManagementCollectionSettingDefinition`]: models::DeviceManagementCollectionSettingDefinition
pub type DeviceManagementCollectionSettingDefinitionCollection = mg::Many<
    models::DeviceManagementCollectionSettingDefinition,
    DeviceManagementCollectionSettingDefinitionResource,
>;
