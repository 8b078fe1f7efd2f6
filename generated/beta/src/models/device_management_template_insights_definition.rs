// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementTemplateInsightsDefinition`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicemanagementtemplateinsightsdefinition?view=graph-rest-beta>
    DeviceManagementTemplateInsightsDefinition "microsoft.graph.deviceManagementTemplateInsightsDefinition" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `settingInsights`: Collection(deviceManagementSettingInsightsDefinition)
    setting_insights "settingInsights": Vec<super::DeviceManagementSettingInsightsDefinition>,
}

mg::derived_from! { DeviceManagementTemplateInsightsDefinition: super::Entity }
