// @generated
use crate::{mg, models};

/// Requests on one [`DeviceManagementConfigurationSimpleSettingCollectionDefinition`]: `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .compliance_settings()
///     .id(id)
///     .cast_to_device_management_configuration_simple_setting_collection_definition()
/// ```
///
/// [`DeviceManagementConfigurationSimpleSettingCollectionDefinition`]: models::DeviceManagementConfigurationSimpleSettingCollectionDefinition
pub type DeviceManagementConfigurationSimpleSettingCollectionDefinitionResource = mg::One<
    models::DeviceManagementConfigurationSimpleSettingCollectionDefinition,
>;

/// Requests on a collection of [`DeviceManagementConfigurationSimpleSettingCollectionDefinition`]:
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .compliance_settings()
///     .cast_to_device_management_configuration_simple_setting_collection_definition()
/// ```
///
/// [`DeviceManagementConfigurationSimpleSettingCollectionDefinition`]: models::DeviceManagementConfigurationSimpleSettingCollectionDefinition
pub type DeviceManagementConfigurationSimpleSettingCollectionDefinitionCollection = mg::Many<
    models::DeviceManagementConfigurationSimpleSettingCollectionDefinition,
    DeviceManagementConfigurationSimpleSettingCollectionDefinitionResource,
>;
