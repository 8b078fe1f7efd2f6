// @generated
use crate::{mg, models};

/// Requests on one [`DeviceManagementConfigurationChoiceSettingCollectionDefinition`]: `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .compliance_settings()
///     .id(id)
///     .cast_to_device_management_configuration_choice_setting_collection_definition()
/// ```
///
/// [`DeviceManagementConfigurationChoiceSettingCollectionDefinition`]: models::DeviceManagementConfigurationChoiceSettingCollectionDefinition
pub type DeviceManagementConfigurationChoiceSettingCollectionDefinitionResource = mg::One<
    models::DeviceManagementConfigurationChoiceSettingCollectionDefinition,
>;

/// Requests on a collection of [`DeviceManagementConfigurationChoiceSettingCollectionDefinition`]:
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .compliance_settings()
///     .cast_to_device_management_configuration_choice_setting_collection_definition()
/// ```
///
/// [`DeviceManagementConfigurationChoiceSettingCollectionDefinition`]: models::DeviceManagementConfigurationChoiceSettingCollectionDefinition
pub type DeviceManagementConfigurationChoiceSettingCollectionDefinitionCollection = mg::Many<
    models::DeviceManagementConfigurationChoiceSettingCollectionDefinition,
    DeviceManagementConfigurationChoiceSettingCollectionDefinitionResource,
>;
