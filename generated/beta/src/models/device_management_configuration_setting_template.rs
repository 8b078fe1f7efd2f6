// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationSettingTemplate`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicemanagementconfigurationsettingtemplate?view=graph-rest-beta>
    DeviceManagementConfigurationSettingTemplate "microsoft.graph.deviceManagementConfigurationSettingTemplate" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `settingInstanceTemplate`: deviceManagementConfigurationSettingInstanceTemplate, not null
    setting_instance_template "settingInstanceTemplate" "r": mg::Boxed<super::DeviceManagementConfigurationSettingInstanceTemplate>,
}

mg::derived_from! { DeviceManagementConfigurationSettingTemplate: super::Entity }

impl DeviceManagementConfigurationSettingTemplate {
    /// `settingDefinitions`: many `deviceManagementConfigurationSettingDefinition`, contained
    pub const SETTING_DEFINITIONS: mg::Nav<
        DeviceManagementConfigurationSettingTemplate,
        Vec<super::DeviceManagementConfigurationSettingDefinition>,
    > = mg::Nav::new("settingDefinitions");
}
