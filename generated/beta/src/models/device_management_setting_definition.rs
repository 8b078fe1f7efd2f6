// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementSettingDefinition`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementSettingDefinitionCollection`], for example
/// `graph.device_management().setting_definitions()`.
///
/// [`DeviceManagementSettingDefinitionCollection`]: crate::requests::device_management_setting_definition::DeviceManagementSettingDefinitionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingdefinition?view=graph-rest-beta
pub struct DeviceManagementSettingDefinition {
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
    /// `valueType`. Never null.
    pub value_type: mg::Field<mg::Open<super::DeviceManangementIntentValueType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementSettingDefinition: "microsoft.graph.deviceManagementSettingDefinition", entity, base super::Entity, family DeviceManagementSettingDefinitionKind;
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
    value_type: "valueType" required,
}

mg::derived_from! { DeviceManagementSettingDefinition: super::Entity }

/// The types derived from [`DeviceManagementSettingDefinition`].
#[non_exhaustive]
pub enum DeviceManagementSettingDefinitionKind {
    DeviceManagementAbstractComplexSettingDefinition(
        Box<super::DeviceManagementAbstractComplexSettingDefinition>,
    ),
    DeviceManagementCollectionSettingDefinition(
        Box<super::DeviceManagementCollectionSettingDefinition>,
    ),
    DeviceManagementComplexSettingDefinition(
        Box<super::DeviceManagementComplexSettingDefinition>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceManagementSettingDefinition>),
}

mg::family! {
    DeviceManagementSettingDefinition => DeviceManagementSettingDefinitionKind;
    DeviceManagementAbstractComplexSettingDefinition(super::DeviceManagementAbstractComplexSettingDefinition),
    DeviceManagementCollectionSettingDefinition(super::DeviceManagementCollectionSettingDefinition),
    DeviceManagementComplexSettingDefinition(super::DeviceManagementComplexSettingDefinition),
}
