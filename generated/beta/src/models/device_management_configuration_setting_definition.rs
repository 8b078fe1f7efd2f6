// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementConfigurationSettingDefinition`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementConfigurationSettingDefinitionCollection`], for example
/// `graph.device_management().compliance_settings()`.
///
/// [`DeviceManagementConfigurationSettingDefinitionCollection`]: crate::requests::device_management_configuration_setting_definition::DeviceManagementConfigurationSettingDefinitionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicemanagementconfigurationsettingdefinition?view=graph-rest-beta
pub struct DeviceManagementConfigurationSettingDefinition {
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
    DeviceManagementConfigurationSettingDefinition: "microsoft.graph.deviceManagementConfigurationSettingDefinition", entity, base super::Entity, family DeviceManagementConfigurationSettingDefinitionKind;
    access_types: "accessTypes" required,
    applicability: "applicability",
    base_uri: "baseUri",
    category_id: "categoryId",
    description: "description",
    display_name: "displayName",
    help_text: "helpText",
    id: "id" key required,
    info_urls: "infoUrls",
    keywords: "keywords",
    name: "name",
    occurrence: "occurrence",
    offset_uri: "offsetUri",
    referred_setting_information_list: "referredSettingInformationList",
    risk_level: "riskLevel" required,
    root_definition_id: "rootDefinitionId",
    setting_usage: "settingUsage" required,
    ux_behavior: "uxBehavior" required,
    version: "version",
    visibility: "visibility" required,
}

mg::derived_from! { DeviceManagementConfigurationSettingDefinition: super::Entity }

/// The types derived from [`DeviceManagementConfigurationSettingDefinition`].
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
