// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceManagementTemplateInsightsDefinition`, by its URL.
///
/// For example `/deviceManagement/templateInsights/{deviceManagementTemplateInsightsDefinition-id}`.
pub type DeviceManagementTemplateInsightsDefinitionResource = mg::One<
    models::DeviceManagementTemplateInsightsDefinition,
>;

/// A collection of `microsoft.graph.deviceManagementTemplateInsightsDefinition`, by its URL.
///
/// For example `/deviceManagement/templateInsights`.
pub type DeviceManagementTemplateInsightsDefinitionCollection = mg::Many<
    models::DeviceManagementTemplateInsightsDefinition,
    DeviceManagementTemplateInsightsDefinitionResource,
>;
