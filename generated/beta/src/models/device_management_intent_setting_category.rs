// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementIntentSettingCategory`][reference], derived from
/// [`DeviceManagementSettingCategory`](super::DeviceManagementSettingCategory).
///
/// Requests: [`DeviceManagementIntentSettingCategoryCollection`], for example
/// `graph.device_management().categories().cast_to_device_management_intent_setting_category()`.
///
/// [`DeviceManagementIntentSettingCategoryCollection`]: crate::requests::device_management_intent_setting_category::DeviceManagementIntentSettingCategoryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentsettingcategory?view=graph-rest-beta
pub struct DeviceManagementIntentSettingCategory {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `hasRequiredSetting`.
    pub has_required_setting: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementIntentSettingCategory: "microsoft.graph.deviceManagementIntentSettingCategory", entity, base super::DeviceManagementSettingCategory;
    display_name: "displayName",
    has_required_setting: "hasRequiredSetting",
    id: "id" key required,
}

mg::derived_from! { DeviceManagementIntentSettingCategory: super::DeviceManagementSettingCategory, super::Entity }

impl DeviceManagementIntentSettingCategory {
    /// `settingDefinitions`: many
    /// [`DeviceManagementSettingDefinition`](super::DeviceManagementSettingDefinition).
    pub const SETTING_DEFINITIONS: mg::Nav<
        DeviceManagementIntentSettingCategory,
        Vec<super::DeviceManagementSettingDefinition>,
    > = mg::Nav::new("settingDefinitions");
    /// `settings`: many
    /// [`DeviceManagementSettingInstance`](super::DeviceManagementSettingInstance).
    pub const SETTINGS: mg::Nav<
        DeviceManagementIntentSettingCategory,
        Vec<super::DeviceManagementSettingInstance>,
    > = mg::Nav::new("settings");
}
