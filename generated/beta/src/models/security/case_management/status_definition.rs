// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.statusDefinition`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-casemanagement-statusdefinition?view=graph-rest-beta>
    StatusDefinition "microsoft.graph.security.caseManagement.statusDefinition" "entity" : crate::models::Entity;
    /// `customStatuses`: Collection(microsoft.graph.security.caseManagement.customStatusDefinition)
    custom_statuses "customStatuses": Vec<super::CustomStatusDefinition>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `sortOrder`: Int32
    sort_order "sortOrder": i32,
}

mg::derived_from! { StatusDefinition: crate::models::Entity }
