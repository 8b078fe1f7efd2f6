// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationCategory`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicemanagementconfigurationcategory?view=graph-rest-beta>
    DeviceManagementConfigurationCategory "microsoft.graph.deviceManagementConfigurationCategory" "entity" : super::Entity;
    /// `categoryDescription`: String
    category_description "categoryDescription": String,
    /// `childCategoryIds`: Collection(String)
    child_category_ids "childCategoryIds": Vec<String>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `helpText`: String
    help_text "helpText": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `name`: String
    name "name": String,
    /// `parentCategoryId`: String
    parent_category_id "parentCategoryId": String,
    /// `platforms`: deviceManagementConfigurationPlatforms, not null
    platforms "platforms" "r": mg::Flags<super::DeviceManagementConfigurationPlatforms>,
    /// `rootCategoryId`: String
    root_category_id "rootCategoryId": String,
    /// `settingUsage`: deviceManagementConfigurationSettingUsage, not null
    setting_usage "settingUsage" "r": mg::Flags<super::DeviceManagementConfigurationSettingUsage>,
    /// `technologies`: deviceManagementConfigurationTechnologies, not null
    technologies "technologies" "r": mg::Flags<super::DeviceManagementConfigurationTechnologies>,
}

mg::derived_from! { DeviceManagementConfigurationCategory: super::Entity }
