// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionDefinition`, an entity type derived from `microsoft.graph.deviceManagementConfigurationChoiceSettingDefinition`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicemanagementconfigurationchoicesettingcollectiondefinition?view=graph-rest-beta>
    DeviceManagementConfigurationChoiceSettingCollectionDefinition "microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionDefinition" "entity" : super::DeviceManagementConfigurationChoiceSettingDefinition;
    /// `accessTypes`: deviceManagementConfigurationSettingAccessTypes, not null
    access_types "accessTypes" "r": mg::Flags<super::DeviceManagementConfigurationSettingAccessTypes>,
    /// `applicability`: deviceManagementConfigurationSettingApplicability
    applicability "applicability": mg::Boxed<super::DeviceManagementConfigurationSettingApplicability>,
    /// `baseUri`: String
    base_uri "baseUri": String,
    /// `categoryId`: String
    category_id "categoryId": String,
    /// `defaultOptionId`: String
    default_option_id "defaultOptionId": String,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `helpText`: String
    help_text "helpText": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `infoUrls`: Collection(String)
    info_urls "infoUrls": Vec<String>,
    /// `keywords`: Collection(String)
    keywords "keywords": Vec<String>,
    /// `maximumCount`: Int32, not null
    maximum_count "maximumCount" "r": i32,
    /// `minimumCount`: Int32, not null
    minimum_count "minimumCount" "r": i32,
    /// `name`: String
    name "name": String,
    /// `occurrence`: deviceManagementConfigurationSettingOccurrence
    occurrence "occurrence": mg::Boxed<super::DeviceManagementConfigurationSettingOccurrence>,
    /// `offsetUri`: String
    offset_uri "offsetUri": String,
    /// `options`: Collection(deviceManagementConfigurationOptionDefinition)
    options "options": Vec<super::DeviceManagementConfigurationOptionDefinition>,
    /// `referredSettingInformationList`: Collection(deviceManagementConfigurationReferredSettingInformation)
    referred_setting_information_list "referredSettingInformationList": Vec<super::DeviceManagementConfigurationReferredSettingInformation>,
    /// `riskLevel`: deviceManagementConfigurationSettingRiskLevel, not null
    risk_level "riskLevel" "r": mg::Flags<super::DeviceManagementConfigurationSettingRiskLevel>,
    /// `rootDefinitionId`: String
    root_definition_id "rootDefinitionId": String,
    /// `settingUsage`: deviceManagementConfigurationSettingUsage, not null
    setting_usage "settingUsage" "r": mg::Flags<super::DeviceManagementConfigurationSettingUsage>,
    /// `uxBehavior`: deviceManagementConfigurationControlType, not null
    ux_behavior "uxBehavior" "r": mg::Open<super::DeviceManagementConfigurationControlType>,
    /// `version`: String
    version "version": String,
    /// `visibility`: deviceManagementConfigurationSettingVisibility, not null
    visibility "visibility" "r": mg::Flags<super::DeviceManagementConfigurationSettingVisibility>,
}

mg::derived_from! { DeviceManagementConfigurationChoiceSettingCollectionDefinition: super::DeviceManagementConfigurationChoiceSettingDefinition, super::DeviceManagementConfigurationSettingDefinition, super::Entity }
