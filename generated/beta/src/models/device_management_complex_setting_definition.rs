// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementComplexSettingDefinition`][reference], derived
/// from [`DeviceManagementSettingDefinition`](super::DeviceManagementSettingDefinition).
///
/// Requests: [`DeviceManagementComplexSettingDefinitionCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .setting_definitions()
///     .cast_to_device_management_complex_setting_definition()
/// ```
///
/// [`DeviceManagementComplexSettingDefinitionCollection`]: crate::requests::device_management_complex_setting_definition::DeviceManagementComplexSettingDefinitionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementcomplexsettingdefinition?view=graph-rest-beta
pub struct DeviceManagementComplexSettingDefinition {
    /// `constraints`.
    pub constraints: mg::Field<Vec<super::DeviceManagementConstraint>>,
    /// `dependencies`.
    pub dependencies: mg::Field<Vec<super::DeviceManagementSettingDependency>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `documentationUrl`.
    pub documentation_url: mg::Field<String>,
    /// `headerSubtitle`.
    pub header_subtitle: mg::Field<String>,
    /// `headerTitle`.
    pub header_title: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isTopLevel`. Never null.
    pub is_top_level: mg::Field<bool>,
    /// `keywords`.
    pub keywords: mg::Field<Vec<String>>,
    /// `placeholderText`.
    pub placeholder_text: mg::Field<String>,
    /// `propertyDefinitionIds`.
    pub property_definition_ids: mg::Field<Vec<String>>,
    /// `valueType`. Never null.
    pub value_type: mg::Field<mg::Open<super::DeviceManangementIntentValueType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementComplexSettingDefinition: "microsoft.graph.deviceManagementComplexSettingDefinition", entity, base super::DeviceManagementSettingDefinition;
    constraints: "constraints",
    dependencies: "dependencies",
    description: "description",
    display_name: "displayName" required,
    documentation_url: "documentationUrl",
    header_subtitle: "headerSubtitle",
    header_title: "headerTitle",
    id: "id" key required,
    is_top_level: "isTopLevel" required,
    keywords: "keywords",
    placeholder_text: "placeholderText",
    property_definition_ids: "propertyDefinitionIds",
    value_type: "valueType" required,
}

mg::derived_from! { DeviceManagementComplexSettingDefinition: super::DeviceManagementSettingDefinition, super::Entity }
