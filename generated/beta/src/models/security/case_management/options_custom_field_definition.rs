// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.optionsCustomFieldDefinition`, an entity type derived from `microsoft.graph.security.caseManagement.customFieldDefinition`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-casemanagement-optionscustomfielddefinition?view=graph-rest-beta>
    OptionsCustomFieldDefinition "microsoft.graph.security.caseManagement.optionsCustomFieldDefinition" "entity" : super::CustomFieldDefinition;
    /// `defaultValues`: Collection(String)
    default_values "defaultValues": Vec<String>,
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
    /// `options`: Collection(String)
    options "options": Vec<String>,
}

mg::derived_from! { OptionsCustomFieldDefinition: super::CustomFieldDefinition, crate::models::Entity }
