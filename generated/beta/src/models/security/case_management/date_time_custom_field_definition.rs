// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.dateTimeCustomFieldDefinition`, an entity type derived from `microsoft.graph.security.caseManagement.customFieldDefinition`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-casemanagement-datetimecustomfielddefinition?view=graph-rest-beta>
    DateTimeCustomFieldDefinition "microsoft.graph.security.caseManagement.dateTimeCustomFieldDefinition" "entity" : super::CustomFieldDefinition;
    /// `defaultDateTime`: DateTimeOffset
    default_date_time "defaultDateTime": mg::DateTimeOffset,
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

mg::derived_from! { DateTimeCustomFieldDefinition: super::CustomFieldDefinition, crate::models::Entity }
