// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementSettingCategory`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementSettingCategoryCollection`], for example
/// `graph.device_management().categories()`.
///
/// [`DeviceManagementSettingCategoryCollection`]: crate::requests::device_management_setting_category::DeviceManagementSettingCategoryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingcategory?view=graph-rest-beta
pub struct DeviceManagementSettingCategory {
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
    DeviceManagementSettingCategory: "microsoft.graph.deviceManagementSettingCategory", entity, base super::Entity, family DeviceManagementSettingCategoryKind;
    display_name: "displayName",
    has_required_setting: "hasRequiredSetting",
    id: "id" key required,
}

mg::derived_from! { DeviceManagementSettingCategory: super::Entity }

impl DeviceManagementSettingCategory {
    /// `settingDefinitions`: many
    /// [`DeviceManagementSettingDefinition`](super::DeviceManagementSettingDefinition).
    pub const SETTING_DEFINITIONS: mg::Nav<
        DeviceManagementSettingCategory,
        Vec<super::DeviceManagementSettingDefinition>,
    > = mg::Nav::new("settingDefinitions");
}

/// The types derived from [`DeviceManagementSettingCategory`].
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
