// @generated
use crate::{mg, models};

/// Requests on one [`DeviceManagementConfigurationRedirectSettingDefinition`]: `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .compliance_settings()
///     .id(id)
///     .cast_to_device_management_configuration_redirect_setting_definition()
/// ```
///
/// [`DeviceManagementConfigurationRedirectSettingDefinition`]: models::DeviceManagementConfigurationRedirectSettingDefinition
pub type DeviceManagementConfigurationRedirectSettingDefinitionResource = mg::One<
    models::DeviceManagementConfigurationRedirectSettingDefinition,
>;

/// Requests on a collection of [`DeviceManagementConfigurationRedirectSettingDefinition`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .compliance_settings()
///     .cast_to_device_management_configuration_redirect_setting_definition()
/// ```
///
/// [`DeviceManagementConfigurationRedirectSettingDefinition`]: models::DeviceManagementConfigurationRedirectSettingDefinition
pub type DeviceManagementConfigurationRedirectSettingDefinitionCollection = mg::Many<
    models::DeviceManagementConfigurationRedirectSettingDefinition,
    DeviceManagementConfigurationRedirectSettingDefinitionResource,
>;
