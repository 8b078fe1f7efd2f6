// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.conditionalAccessPolicy`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-conditionalaccesspolicy?view=graph-rest-beta>
    ConditionalAccessPolicy "microsoft.graph.networkaccess.conditionalAccessPolicy" "entity" : crate::models::Entity;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `modifiedDateTime`: DateTimeOffset, not null
    modified_date_time "modifiedDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { ConditionalAccessPolicy: crate::models::Entity }
