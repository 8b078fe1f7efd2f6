// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementTemplateSettingCategory`][reference], derived from
/// [`DeviceManagementSettingCategory`](super::DeviceManagementSettingCategory).
///
/// Requests: [`DeviceManagementTemplateSettingCategoryCollection`], for example
/// `graph.device_management().categories().cast_to_device_management_template_setting_category()`.
///
/// [`DeviceManagementTemplateSettingCategoryCollection`]: crate::requests::device_management_template_setting_category::DeviceManagementTemplateSettingCategoryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementtemplatesettingcategory?view=graph-rest-beta
pub struct DeviceManagementTemplateSettingCategory {
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
    DeviceManagementTemplateSettingCategory: "microsoft.graph.deviceManagementTemplateSettingCategory", entity, base super::DeviceManagementSettingCategory;
    display_name: "displayName",
    has_required_setting: "hasRequiredSetting",
    id: "id" key required,
}

mg::derived_from! { DeviceManagementTemplateSettingCategory: super::DeviceManagementSettingCategory, super::Entity }

impl DeviceManagementTemplateSettingCategory {
    /// `recommendedSettings`: many
    /// [`DeviceManagementSettingInstance`](super::DeviceManagementSettingInstance).
    pub const RECOMMENDED_SETTINGS: mg::Nav<
        DeviceManagementTemplateSettingCategory,
        Vec<super::DeviceManagementSettingInstance>,
    > = mg::Nav::new("recommendedSettings");
    /// `settingDefinitions`: many
    /// [`DeviceManagementSettingDefinition`](super::DeviceManagementSettingDefinition).
    pub const SETTING_DEFINITIONS: mg::Nav<
        DeviceManagementTemplateSettingCategory,
        Vec<super::DeviceManagementSettingDefinition>,
    > = mg::Nav::new("settingDefinitions");
}
