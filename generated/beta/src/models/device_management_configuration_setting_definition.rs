// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationSettingDefinition`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicemanagementconfigurationsettingdefinition?view=graph-rest-beta>
    DeviceManagementConfigurationSettingDefinition "microsoft.graph.deviceManagementConfigurationSettingDefinition" "entity" : super::Entity => DeviceManagementConfigurationSettingDefinitionKind;
    /// `accessTypes`: deviceManagementConfigurationSettingAccessTypes, not null
    access_types "accessTypes" "r": mg::Flags<super::DeviceManagementConfigurationSettingAccessTypes>,
    /// `applicability`: deviceManagementConfigurationSettingApplicability
    applicability "applicability": mg::Boxed<super::DeviceManagementConfigurationSettingApplicability>,
    /// `baseUri`: String
    base_uri "baseUri": String,
    /// `categoryId`: String
    category_id "categoryId": String,
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

mg::derived_from! { DeviceManagementConfigurationSettingDefinition: super::Entity }

/// The types derived from `microsoft.graph.deviceManagementConfigurationSettingDefinition`.
#[non_exhaustive]
pub enum DeviceManagementConfigurationSettingDefinitionKind {
    DeviceManagementConfigurationChoiceSettingCollectionDefinition(
        Box<super::DeviceManagementConfigurationChoiceSettingCollectionDefinition>,
    ),
    DeviceManagementConfigurationChoiceSettingDefinition(
        Box<super::DeviceManagementConfigurationChoiceSettingDefinition>,
    ),
    DeviceManagementConfigurationRedirectSettingDefinition(
        Box<super::DeviceManagementConfigurationRedirectSettingDefinition>,
    ),
    DeviceManagementConfigurationSettingGroupCollectionDefinition(
        Box<super::DeviceManagementConfigurationSettingGroupCollectionDefinition>,
    ),
    DeviceManagementConfigurationSettingGroupDefinition(
        Box<super::DeviceManagementConfigurationSettingGroupDefinition>,
    ),
    DeviceManagementConfigurationSimpleSettingCollectionDefinition(
        Box<super::DeviceManagementConfigurationSimpleSettingCollectionDefinition>,
    ),
    DeviceManagementConfigurationSimpleSettingDefinition(
        Box<super::DeviceManagementConfigurationSimpleSettingDefinition>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceManagementConfigurationSettingDefinition>),
}

mg::family! {
    DeviceManagementConfigurationSettingDefinition => DeviceManagementConfigurationSettingDefinitionKind;
    DeviceManagementConfigurationChoiceSettingCollectionDefinition(super::DeviceManagementConfigurationChoiceSettingCollectionDefinition),
    DeviceManagementConfigurationChoiceSettingDefinition(super::DeviceManagementConfigurationChoiceSettingDefinition),
    DeviceManagementConfigurationRedirectSettingDefinition(super::DeviceManagementConfigurationRedirectSettingDefinition),
    DeviceManagementConfigurationSettingGroupCollectionDefinition(super::DeviceManagementConfigurationSettingGroupCollectionDefinition),
    DeviceManagementConfigurationSettingGroupDefinition(super::DeviceManagementConfigurationSettingGroupDefinition),
    DeviceManagementConfigurationSimpleSettingCollectionDefinition(super::DeviceManagementConfigurationSimpleSettingCollectionDefinition),
    DeviceManagementConfigurationSimpleSettingDefinition(super::DeviceManagementConfigurationSimpleSettingDefinition),
}
