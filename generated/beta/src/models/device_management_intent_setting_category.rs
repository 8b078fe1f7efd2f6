// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementIntentSettingCategory`, an entity type derived from `microsoft.graph.deviceManagementSettingCategory`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentsettingcategory?view=graph-rest-beta>
    DeviceManagementIntentSettingCategory "microsoft.graph.deviceManagementIntentSettingCategory" "entity" : super::DeviceManagementSettingCategory;
    /// `displayName`: String
    display_name "displayName": String,
    /// `hasRequiredSetting`: Boolean
    has_required_setting "hasRequiredSetting": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { DeviceManagementIntentSettingCategory: super::DeviceManagementSettingCategory, super::Entity }

impl DeviceManagementIntentSettingCategory {
    /// `settingDefinitions`: many `deviceManagementSettingDefinition`, contained
    pub const SETTING_DEFINITIONS: mg::Nav<
        DeviceManagementIntentSettingCategory,
        Vec<super::DeviceManagementSettingDefinition>,
    > = mg::Nav::new("settingDefinitions");
    /// `settings`: many `deviceManagementSettingInstance`, contained
    pub const SETTINGS: mg::Nav<
        DeviceManagementIntentSettingCategory,
        Vec<super::DeviceManagementSettingInstance>,
    > = mg::Nav::new("settings");
}
