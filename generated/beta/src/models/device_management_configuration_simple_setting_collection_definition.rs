// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionDefinition`][reference],
/// derived from [`DeviceManagementConfigurationSimpleSettingDefinition`].
///
/// Requests: [`DeviceManagementConfigurationSimpleSettingCollectionDefinitionCollection`], for
/// example:
///
/// ```ignore
/// graph
///     .device_management()
///     .compliance_settings()
///     .cast_to_device_management_configuration_simple_setting_collection_definition()
/// ```
///
/// [`DeviceManagementConfigurationSimpleSettingDefinition`]: super::DeviceManagementConfigurationSimpleSettingDefinition
/// [`DeviceManagementConfigurationSimpleSettingCollectionDefinitionCollection`]: crate::requests::device_management_configuration_simple_setting_collection_definition::DeviceManagementConfigurationSimpleSettingCollectionDefinitionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicemanagementconfigurationsimplesettingcollectiondefinition?view=graph-rest-beta
pub struct DeviceManagementConfigurationSimpleSettingCollectionDefinition {
    /// `accessTypes`. Never null.
    pub access_types: mg::Field<
        mg::Flags<super::DeviceManagementConfigurationSettingAccessTypes>,
    >,
    /// `applicability`.
    pub applicability: mg::Field<
        mg::Boxed<super::DeviceManagementConfigurationSettingApplicability>,
    >,
    /// `baseUri`.
    pub base_uri: mg::Field<String>,
    /// `categoryId`.
    pub category_id: mg::Field<String>,
    /// `defaultValue`.
    pub default_value: mg::Field<
        mg::Boxed<super::DeviceManagementConfigurationSettingValue>,
    >,
    /// `dependedOnBy`.
    pub depended_on_by: mg::Field<
        Vec<super::DeviceManagementConfigurationSettingDependedOnBy>,
    >,
    /// `dependentOn`.
    pub dependent_on: mg::Field<Vec<super::DeviceManagementConfigurationDependentOn>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `helpText`.
    pub help_text: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `infoUrls`.
    pub info_urls: mg::Field<Vec<String>>,
    /// `keywords`.
    pub keywords: mg::Field<Vec<String>>,
    /// `maximumCount`. Never null.
    pub maximum_count: mg::Field<i32>,
    /// `minimumCount`. Never null.
    pub minimum_count: mg::Field<i32>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `occurrence`.
    pub occurrence: mg::Field<
        mg::Boxed<super::DeviceManagementConfigurationSettingOccurrence>,
    >,
    /// `offsetUri`.
    pub offset_uri: mg::Field<String>,
    /// `referredSettingInformationList`.
    pub referred_setting_information_list: mg::Field<
        Vec<super::DeviceManagementConfigurationReferredSettingInformation>,
    >,
    /// `riskLevel`. Never null.
    pub risk_level: mg::Field<
        mg::Flags<super::DeviceManagementConfigurationSettingRiskLevel>,
    >,
    /// `rootDefinitionId`.
    pub root_definition_id: mg::Field<String>,
    /// `settingUsage`. Never null.
    pub setting_usage: mg::Field<
        mg::Flags<super::DeviceManagementConfigurationSettingUsage>,
    >,
    /// `uxBehavior`. Never null.
    pub ux_behavior: mg::Field<
        mg::Open<super::DeviceManagementConfigurationControlType>,
    >,
    /// `valueDefinition`.
    pub value_definition: mg::Field<
        mg::Boxed<super::DeviceManagementConfigurationSettingValueDefinition>,
    >,
    /// `version`.
    pub version: mg::Field<String>,
    /// `visibility`. Never null.
    pub visibility: mg::Field<
        mg::Flags<super::DeviceManagementConfigurationSettingVisibility>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationSimpleSettingCollectionDefinition: "microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionDefinition", entity, base super::DeviceManagementConfigurationSimpleSettingDefinition;
    access_types: "accessTypes" required,
    applicability: "applicability",
    base_uri: "baseUri",
    category_id: "categoryId",
    default_value: "defaultValue",
    depended_on_by: "dependedOnBy",
    dependent_on: "dependentOn",
    description: "description",
    display_name: "displayName",
    help_text: "helpText",
    id: "id" key required,
    info_urls: "infoUrls",
    keywords: "keywords",
    maximum_count: "maximumCount" required,
    minimum_count: "minimumCount" required,
    name: "name",
    occurrence: "occurrence",
    offset_uri: "offsetUri",
    referred_setting_information_list: "referredSettingInformationList",
    risk_level: "riskLevel" required,
    root_definition_id: "rootDefinitionId",
    setting_usage: "settingUsage" required,
    ux_behavior: "uxBehavior" required,
    value_definition: "valueDefinition",
    version: "version",
    visibility: "visibility" required,
}

mg::derived_from! { DeviceManagementConfigurationSimpleSettingCollectionDefinition: super::DeviceManagementConfigurationSimpleSettingDefinition, super::DeviceManagementConfigurationSettingDefinition, super::Entity }
