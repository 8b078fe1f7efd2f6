// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationSetting`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicemanagementconfigurationsetting?view=graph-rest-beta>
    DeviceManagementConfigurationSetting "microsoft.graph.deviceManagementConfigurationSetting" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `settingInstance`: deviceManagementConfigurationSettingInstance, not null
    setting_instance "settingInstance" "r": mg::Boxed<super::DeviceManagementConfigurationSettingInstance>,
}

mg::derived_from! { DeviceManagementConfigurationSetting: super::Entity }

impl DeviceManagementConfigurationSetting {
    /// `settingDefinitions`: many `deviceManagementConfigurationSettingDefinition`
    pub const SETTING_DEFINITIONS: mg::Nav<
        DeviceManagementConfigurationSetting,
        Vec<super::DeviceManagementConfigurationSettingDefinition>,
    > = mg::Nav::new("settingDefinitions");
}
