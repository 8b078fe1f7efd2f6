// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementSettingDefinition`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingdefinition?view=graph-rest-beta>
    DeviceManagementSettingDefinition "microsoft.graph.deviceManagementSettingDefinition" "entity" : super::Entity => DeviceManagementSettingDefinitionKind;
    /// `constraints`: Collection(deviceManagementConstraint)
    constraints "constraints": Vec<super::DeviceManagementConstraint>,
    /// `dependencies`: Collection(deviceManagementSettingDependency)
    dependencies "dependencies": Vec<super::DeviceManagementSettingDependency>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `documentationUrl`: String
    documentation_url "documentationUrl": String,
    /// `headerSubtitle`: String
    header_subtitle "headerSubtitle": String,
    /// `headerTitle`: String
    header_title "headerTitle": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isTopLevel`: Boolean, not null
    is_top_level "isTopLevel" "r": bool,
    /// `keywords`: Collection(String)
    keywords "keywords": Vec<String>,
    /// `placeholderText`: String
    placeholder_text "placeholderText": String,
    /// `valueType`: deviceManangementIntentValueType, not null
    value_type "valueType" "r": mg::Open<super::DeviceManangementIntentValueType>,
}

mg::derived_from! { DeviceManagementSettingDefinition: super::Entity }

/// The types derived from `microsoft.graph.deviceManagementSettingDefinition`.
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
