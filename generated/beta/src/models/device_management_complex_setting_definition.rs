// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementComplexSettingDefinition`, an entity type derived from `microsoft.graph.deviceManagementSettingDefinition`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementcomplexsettingdefinition?view=graph-rest-beta>
    DeviceManagementComplexSettingDefinition "microsoft.graph.deviceManagementComplexSettingDefinition" "entity" : super::DeviceManagementSettingDefinition;
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
    /// `propertyDefinitionIds`: Collection(String)
    property_definition_ids "propertyDefinitionIds": Vec<String>,
    /// `valueType`: deviceManangementIntentValueType, not null
    value_type "valueType" "r": mg::Open<super::DeviceManangementIntentValueType>,
}

mg::derived_from! { DeviceManagementComplexSettingDefinition: super::DeviceManagementSettingDefinition, super::Entity }
