// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementTemplateSettingCategory`, an entity type derived from `microsoft.graph.deviceManagementSettingCategory`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementtemplatesettingcategory?view=graph-rest-beta>
    DeviceManagementTemplateSettingCategory "microsoft.graph.deviceManagementTemplateSettingCategory" "entity" : super::DeviceManagementSettingCategory;
    /// `displayName`: String
    display_name "displayName": String,
    /// `hasRequiredSetting`: Boolean
    has_required_setting "hasRequiredSetting": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { DeviceManagementTemplateSettingCategory: super::DeviceManagementSettingCategory, super::Entity }

impl DeviceManagementTemplateSettingCategory {
    /// `recommendedSettings`: many `deviceManagementSettingInstance`, contained
    pub const RECOMMENDED_SETTINGS: mg::Nav<
        DeviceManagementTemplateSettingCategory,
        Vec<super::DeviceManagementSettingInstance>,
    > = mg::Nav::new("recommendedSettings");
    /// `settingDefinitions`: many `deviceManagementSettingDefinition`, contained
    pub const SETTING_DEFINITIONS: mg::Nav<
        DeviceManagementTemplateSettingCategory,
        Vec<super::DeviceManagementSettingDefinition>,
    > = mg::Nav::new("settingDefinitions");
}
