// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceManagementComplexSettingDefinition`, by its URL.
pub type DeviceManagementComplexSettingDefinitionResource = mg::One<
    models::DeviceManagementComplexSettingDefinition,
>;

/// A collection of `microsoft.graph.deviceManagementComplexSettingDefinition`, by its URL.
pub type DeviceManagementComplexSettingDefinitionCollection = mg::Many<
    models::DeviceManagementComplexSettingDefinition,
    DeviceManagementComplexSettingDefinitionResource,
>;
