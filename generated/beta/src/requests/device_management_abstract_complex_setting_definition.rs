// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceManagementAbstractComplexSettingDefinition`, by its URL.
pub type DeviceManagementAbstractComplexSettingDefinitionResource = mg::One<
    models::DeviceManagementAbstractComplexSettingDefinition,
>;

/// A collection of `microsoft.graph.deviceManagementAbstractComplexSettingDefinition`, by its URL.
pub type DeviceManagementAbstractComplexSettingDefinitionCollection = mg::Many<
    models::DeviceManagementAbstractComplexSettingDefinition,
    DeviceManagementAbstractComplexSettingDefinitionResource,
>;
