// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceManagementConfigurationRedirectSettingDefinition`, by its URL.
pub type DeviceManagementConfigurationRedirectSettingDefinitionResource = mg::One<
    models::DeviceManagementConfigurationRedirectSettingDefinition,
>;

/// A collection of `microsoft.graph.deviceManagementConfigurationRedirectSettingDefinition`, by its URL.
pub type DeviceManagementConfigurationRedirectSettingDefinitionCollection = mg::Many<
    models::DeviceManagementConfigurationRedirectSettingDefinition,
    DeviceManagementConfigurationRedirectSettingDefinitionResource,
>;
