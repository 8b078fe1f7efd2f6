// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.stringCustomFieldDefinition`, an entity type derived from `microsoft.graph.security.caseManagement.customFieldDefinition`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-casemanagement-stringcustomfielddefinition?view=graph-rest-beta>
    StringCustomFieldDefinition "microsoft.graph.security.caseManagement.stringCustomFieldDefinition" "entity" : super::CustomFieldDefinition;
    /// `defaultValue`: String
    default_value "defaultValue": String,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDisabled`: Boolean, not null
    is_disabled "isDisabled" "r": bool,
    /// `isRequired`: Boolean, not null
    is_required "isRequired" "r": bool,
}

mg::derived_from! { StringCustomFieldDefinition: super::CustomFieldDefinition, crate::models::Entity }
