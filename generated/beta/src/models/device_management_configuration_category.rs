// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementConfigurationCategory`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementConfigurationCategoryCollection`], for example
/// `graph.device_management().compliance_categories()`.
///
/// [`DeviceManagementConfigurationCategoryCollection`]: crate::requests::device_management_configuration_category::DeviceManagementConfigurationCategoryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicemanagementconfigurationcategory?view=graph-rest-beta
pub struct DeviceManagementConfigurationCategory {
    /// `categoryDescription`.
    pub category_description: mg::Field<String>,
    /// `childCategoryIds`.
    pub child_category_ids: mg::Field<Vec<String>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `helpText`.
    pub help_text: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `parentCategoryId`.
    pub parent_category_id: mg::Field<String>,
    /// `platforms`. Never null.
    pub platforms: mg::Field<mg::Flags<super::DeviceManagementConfigurationPlatforms>>,
    /// `rootCategoryId`.
    pub root_category_id: mg::Field<String>,
    /// `settingUsage`. Never null.
    pub setting_usage: mg::Field<
        mg::Flags<super::DeviceManagementConfigurationSettingUsage>,
    >,
    /// `technologies`. Never null.
    pub technologies: mg::Field<
        mg::Flags<super::DeviceManagementConfigurationTechnologies>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationCategory: "microsoft.graph.deviceManagementConfigurationCategory", entity, base super::Entity;
    category_description: "categoryDescription",
    child_category_ids: "childCategoryIds",
    description: "description",
    display_name: "displayName",
    help_text: "helpText",
    id: "id" key required,
    name: "name",
    parent_category_id: "parentCategoryId",
    platforms: "platforms" required,
    root_category_id: "rootCategoryId",
    setting_usage: "settingUsage" required,
    technologies: "technologies" required,
}

mg::derived_from! { DeviceManagementConfigurationCategory: super::Entity }
