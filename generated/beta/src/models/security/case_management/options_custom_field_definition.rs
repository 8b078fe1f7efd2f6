// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.optionsCustomFieldDefinition`, an entity type derived from `microsoft.graph.security.caseManagement.customFieldDefinition`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-casemanagement-optionscustomfielddefinition?view=graph-rest-beta>
    OptionsCustomFieldDefinition "microsoft.graph.security.caseManagement.optionsCustomFieldDefinition" "entity" : super::CustomFieldDefinition;
    /// `defaultValues`: Collection(String), items not null
    default_values "defaultValues" "r": Vec<String>,
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
    /// `options`: Collection(String), items not null
    options "options" "r": Vec<String>,
}

mg::derived_from! { OptionsCustomFieldDefinition: super::CustomFieldDefinition, crate::models::Entity }
