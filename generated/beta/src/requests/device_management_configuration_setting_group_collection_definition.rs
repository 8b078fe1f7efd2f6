// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceManagementConfigurationSettingGroupCollectionDefinition`, by its URL.
pub type DeviceManagementConfigurationSettingGroupCollectionDefinitionResource = mg::One<
    models::DeviceManagementConfigurationSettingGroupCollectionDefinition,
>;

/// A collection of `microsoft.graph.deviceManagementConfigurationSettingGroupCollectionDefinition`, by its URL.
pub type DeviceManagementConfigurationSettingGroupCollectionDefinitionCollection = mg::Many<
    models::DeviceManagementConfigurationSettingGroupCollectionDefinition,
    DeviceManagementConfigurationSettingGroupCollectionDefinitionResource,
>;
