// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementTemplateInsightsDefinition`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementTemplateInsightsDefinitionCollection`], for example
/// `graph.device_management().template_insights()`.
///
/// [`DeviceManagementTemplateInsightsDefinitionCollection`]: crate::requests::device_management_template_insights_definition::DeviceManagementTemplateInsightsDefinitionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicemanagementtemplateinsightsdefinition?view=graph-rest-beta
pub struct DeviceManagementTemplateInsightsDefinition {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `settingInsights`.
    pub setting_insights: mg::Field<
        Vec<super::DeviceManagementSettingInsightsDefinition>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementTemplateInsightsDefinition: "microsoft.graph.deviceManagementTemplateInsightsDefinition", entity, base super::Entity;
    id: "id" key required,
    setting_insights: "settingInsights",
}

mg::derived_from! { DeviceManagementTemplateInsightsDefinition: super::Entity }
