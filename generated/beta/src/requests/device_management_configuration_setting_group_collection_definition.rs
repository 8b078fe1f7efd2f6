// @generated
use crate::{mg, models};

/// Requests on one [`DeviceManagementConfigurationSettingGroupCollectionDefinition`]: `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .compliance_settings()
///     .id(id)
///     .cast_to_device_management_configuration_setting_group_collection_definition()
/// ```
///
/// [`DeviceManagementConfigurationSettingGroupCollectionDefinition`]: models::DeviceManagementConfigurationSettingGroupCollectionDefinition
pub type DeviceManagementConfigurationSettingGroupCollectionDefinitionResource = mg::One<
    models::DeviceManagementConfigurationSettingGroupCollectionDefinition,
>;

/// Requests on a collection of [`DeviceManagementConfigurationSettingGroupCollectionDefinition`]:
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .compliance_settings()
///     .cast_to_device_management_configuration_setting_group_collection_definition()
/// ```
///
/// [`DeviceManagementConfigurationSettingGroupCollectionDefinition`]: models::DeviceManagementConfigurationSettingGroupCollectionDefinition
pub type DeviceManagementConfigurationSettingGroupCollectionDefinitionCollection = mg::Many<
    models::DeviceManagementConfigurationSettingGroupCollectionDefinition,
    DeviceManagementConfigurationSettingGroupCollectionDefinitionResource,
>;
