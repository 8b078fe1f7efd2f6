// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementCollectionSettingDefinition`, an entity type derived from `microsoft.graph.deviceManagementSettingDefinition`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementcollectionsettingdefinition?view=graph-rest-beta>
    DeviceManagementCollectionSettingDefinition "microsoft.graph.deviceManagementCollectionSettingDefinition" "entity" : super::DeviceManagementSettingDefinition;
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
    /// `elementDefinitionId`: String
    element_definition_id "elementDefinitionId": String,
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

mg::derived_from! { DeviceManagementCollectionSettingDefinition: super::DeviceManagementSettingDefinition, super::Entity }
