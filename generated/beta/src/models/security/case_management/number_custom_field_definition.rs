// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.numberCustomFieldDefinition`, an entity type derived from `microsoft.graph.security.caseManagement.customFieldDefinition`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-casemanagement-numbercustomfielddefinition?view=graph-rest-beta>
    NumberCustomFieldDefinition "microsoft.graph.security.caseManagement.numberCustomFieldDefinition" "entity" : super::CustomFieldDefinition;
    /// `defaultValue`: Int32
    default_value "defaultValue": i32,
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

mg::derived_from! { NumberCustomFieldDefinition: super::CustomFieldDefinition, crate::models::Entity }
