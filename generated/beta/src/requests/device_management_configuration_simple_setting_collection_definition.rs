// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionDefinition`, by its URL.
pub type DeviceManagementConfigurationSimpleSettingCollectionDefinitionResource = mg::One<
    models::DeviceManagementConfigurationSimpleSettingCollectionDefinition,
>;

/// A collection of `microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionDefinition`, by its URL.
pub type DeviceManagementConfigurationSimpleSettingCollectionDefinitionCollection = mg::Many<
    models::DeviceManagementConfigurationSimpleSettingCollectionDefinition,
    DeviceManagementConfigurationSimpleSettingCollectionDefinitionResource,
>;
