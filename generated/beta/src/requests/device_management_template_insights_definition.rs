// @generated
use crate::{mg, models};

/// Requests on one [`DeviceManagementTemplateInsightsDefinition`]: `get`, `update`, `delete`.
///
/// For example `graph.device_management().template_insights().id(id)`.
///
/// [`DeviceManagementTemplateInsightsDefinition`]: models::DeviceManagementTemplateInsightsDefinition
pub type DeviceManagementTemplateInsightsDefinitionResource = mg::One<
    models::DeviceManagementTemplateInsightsDefinition,
>;

/// Requests on a collection of [`DeviceManagementTemplateInsightsDefinition`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().template_insights()`.
///
/// [`DeviceManagementTemplateInsightsDefinition`]: models::DeviceManagementTemplateInsightsDefinition
pub type DeviceManagementTemplateInsightsDefinitionCollection = mg::Many<
    models::DeviceManagementTemplateInsightsDefinition,
    DeviceManagementTemplateInsightsDefinitionResource,
>;
