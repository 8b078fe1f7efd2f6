// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.crossTenantMigrationTask`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/crosstenantmigrationtask?view=graph-rest-beta>
    CrossTenantMigrationTask "microsoft.graph.crossTenantMigrationTask" "entity" : super::Entity;
    /// `currentStatus`: Collection(crossTenantMigrationServiceStatusDetails)
    current_status "currentStatus": Vec<super::CrossTenantMigrationServiceStatusDetails>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastUpdatedDateTime`: DateTimeOffset
    last_updated_date_time "lastUpdatedDateTime": mg::DateTimeOffset,
    /// `taskType`: String
    task_type "taskType": String,
}

mg::derived_from! { CrossTenantMigrationTask: super::Entity }
