// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationSettingGroupDefinition`, an entity type derived from `microsoft.graph.deviceManagementConfigurationSettingDefinition`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicemanagementconfigurationsettinggroupdefinition?view=graph-rest-beta>
    DeviceManagementConfigurationSettingGroupDefinition "microsoft.graph.deviceManagementConfigurationSettingGroupDefinition" "entity" : super::DeviceManagementConfigurationSettingDefinition => DeviceManagementConfigurationSettingGroupDefinitionKind;
    /// `accessTypes`: deviceManagementConfigurationSettingAccessTypes, not null
    access_types "accessTypes" "r": mg::Flags<super::DeviceManagementConfigurationSettingAccessTypes>,
    /// `applicability`: deviceManagementConfigurationSettingApplicability
    applicability "applicability": mg::Boxed<super::DeviceManagementConfigurationSettingApplicability>,
    /// `baseUri`: String
    base_uri "baseUri": String,
    /// `categoryId`: String
    category_id "categoryId": String,
    /// `childIds`: Collection(String)
    child_ids "childIds": Vec<String>,
    /// `dependedOnBy`: Collection(deviceManagementConfigurationSettingDependedOnBy)
    depended_on_by "dependedOnBy": Vec<super::DeviceManagementConfigurationSettingDependedOnBy>,
    /// `dependentOn`: Collection(deviceManagementConfigurationDependentOn)
    dependent_on "dependentOn": Vec<super::DeviceManagementConfigurationDependentOn>,
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
    /// `name`: String
    name "name": String,
    /// `occurrence`: deviceManagementConfigurationSettingOccurrence
    occurrence "occurrence": mg::Boxed<super::DeviceManagementConfigurationSettingOccurrence>,
    /// `offsetUri`: String
    offset_uri "offsetUri": String,
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

mg::derived_from! { DeviceManagementConfigurationSettingGroupDefinition: super::DeviceManagementConfigurationSettingDefinition, super::Entity }

/// The types derived from `microsoft.graph.deviceManagementConfigurationSettingGroupDefinition`.
#[non_exhaustive]
pub enum DeviceManagementConfigurationSettingGroupDefinitionKind {
    DeviceManagementConfigurationSettingGroupCollectionDefinition(
        Box<super::DeviceManagementConfigurationSettingGroupCollectionDefinition>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceManagementConfigurationSettingGroupDefinition>),
}

mg::family! {
    DeviceManagementConfigurationSettingGroupDefinition => DeviceManagementConfigurationSettingGroupDefinitionKind;
    DeviceManagementConfigurationSettingGroupCollectionDefinition(super::DeviceManagementConfigurationSettingGroupCollectionDefinition),
}
