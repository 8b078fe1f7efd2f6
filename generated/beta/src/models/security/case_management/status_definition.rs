// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.statusDefinition`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-casemanagement-statusdefinition?view=graph-rest-beta>
    StatusDefinition "microsoft.graph.security.caseManagement.statusDefinition" "entity" : crate::models::Entity;
    /// `customStatuses`: Collection(microsoft.graph.security.caseManagement.customStatusDefinition), items not null
    custom_statuses "customStatuses" "r": Vec<super::CustomStatusDefinition>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `sortOrder`: Int32, not null
    sort_order "sortOrder" "r": i32,
}

mg::derived_from! { StatusDefinition: crate::models::Entity }
