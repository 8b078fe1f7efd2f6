// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementAbstractComplexSettingDefinition`][reference],
/// derived from [`DeviceManagementSettingDefinition`](super::DeviceManagementSettingDefinition).
///
/// Requests: [`DeviceManagementAbstractComplexSettingDefinitionCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .setting_definitions()
///     .cast_to_device_management_abstract_complex_setting_definition()
/// ```
///
/// [`DeviceManagementAbstractComplexSettingDefinitionCollection`]: crate::requests::device_management_abstract_complex_setting_definition::DeviceManagementAbstractComplexSettingDefinitionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementabstractcomplexsettingdefinition?view=graph-rest-beta
pub struct DeviceManagementAbstractComplexSettingDefinition {
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
    /// `implementations`.
    pub implementations: mg::Field<Vec<String>>,
    /// `isTopLevel`. Never null.
    pub is_top_level: mg::Field<bool>,
    /// `keywords`.
    pub keywords: mg::Field<Vec<String>>,
    /// `placeholderText`.
    pub placeholder_text: mg::Field<String>,
    /// `valueType`. Never null.
    pub value_type: mg::Field<mg::Open<super::DeviceManangementIntentValueType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementAbstractComplexSettingDefinition: "microsoft.graph.deviceManagementAbstractComplexSettingDefinition", entity, base super::DeviceManagementSettingDefinition;
    constraints: "constraints",
    dependencies: "dependencies",
    description: "description",
    display_name: "displayName" required,
    documentation_url: "documentationUrl",
    header_subtitle: "headerSubtitle",
    header_title: "headerTitle",
    id: "id" key required,
    implementations: "implementations",
    is_top_level: "isTopLevel" required,
    keywords: "keywords",
    placeholder_text: "placeholderText",
    value_type: "valueType" required,
}

mg::derived_from! { DeviceManagementAbstractComplexSettingDefinition: super::DeviceManagementSettingDefinition, super::Entity }
