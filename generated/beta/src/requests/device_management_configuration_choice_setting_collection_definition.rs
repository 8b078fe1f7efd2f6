// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionDefinition`, by its URL.
pub type DeviceManagementConfigurationChoiceSettingCollectionDefinitionResource = mg::One<
    models::DeviceManagementConfigurationChoiceSettingCollectionDefinition,
>;

/// A collection of `microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionDefinition`, by its URL.
pub type DeviceManagementConfigurationChoiceSettingCollectionDefinitionCollection = mg::Many<
    models::DeviceManagementConfigurationChoiceSettingCollectionDefinition,
    DeviceManagementConfigurationChoiceSettingCollectionDefinitionResource,
>;
