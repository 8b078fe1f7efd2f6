// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementSettingCategory`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingcategory?view=graph-rest-beta>
    DeviceManagementSettingCategory "microsoft.graph.deviceManagementSettingCategory" "entity" : super::Entity => DeviceManagementSettingCategoryKind;
    /// `displayName`: String
    display_name "displayName": String,
    /// `hasRequiredSetting`: Boolean
    has_required_setting "hasRequiredSetting": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { DeviceManagementSettingCategory: super::Entity }

impl DeviceManagementSettingCategory {
    /// `settingDefinitions`: many `deviceManagementSettingDefinition`, contained
    pub const SETTING_DEFINITIONS: mg::Nav<
        DeviceManagementSettingCategory,
        Vec<super::DeviceManagementSettingDefinition>,
    > = mg::Nav::new("settingDefinitions");
}

/// The types derived from `microsoft.graph.deviceManagementSettingCategory`.
#[non_exhaustive]
pub enum DeviceManagementSettingCategoryKind {
    DeviceManagementIntentSettingCategory(
        Box<super::DeviceManagementIntentSettingCategory>,
    ),
    DeviceManagementTemplateSettingCategory(
        Box<super::DeviceManagementTemplateSettingCategory>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceManagementSettingCategory>),
}

mg::family! {
    DeviceManagementSettingCategory => DeviceManagementSettingCategoryKind;
    DeviceManagementIntentSettingCategory(super::DeviceManagementIntentSettingCategory),
    DeviceManagementTemplateSettingCategory(super::DeviceManagementTemplateSettingCategory),
}
