// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceManagementCollectionSettingDefinition`, by its URL.
pub type DeviceManagementCollectionSettingDefinitionResource = mg::One<
    models::DeviceManagementCollectionSettingDefinition,
>;

/// A collection of `microsoft.graph.deviceManagementCollectionSettingDefinition`, by its URL.
pub type DeviceManagementCollectionSettingDefinitionCollection = mg::Many<
    models::DeviceManagementCollectionSettingDefinition,
    DeviceManagementCollectionSettingDefinitionResource,
>;
