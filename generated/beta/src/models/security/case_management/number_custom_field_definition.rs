// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.numberCustomFieldDefinition`, an entity type derived from `microsoft.graph.security.caseManagement.customFieldDefinition`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-casemanagement-numbercustomfielddefinition?view=graph-rest-beta>
    NumberCustomFieldDefinition "microsoft.graph.security.caseManagement.numberCustomFieldDefinition" "entity" : super::CustomFieldDefinition;
    /// `defaultValue`: Int64
    default_value "defaultValue": i64,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDisabled`: Boolean
    is_disabled "isDisabled": bool,
    /// `isRequired`: Boolean
    is_required "isRequired": bool,
}

mg::derived_from! { NumberCustomFieldDefinition: super::CustomFieldDefinition, crate::models::Entity }
