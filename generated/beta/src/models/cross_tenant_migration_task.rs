// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.crossTenantMigrationTask`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/crosstenantmigrationtask?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2023-11-15, to be removed on 2026-07-09 (revision 2023-11/PrivatePreview:CrossTenantContentMigrationAPI)")]
    CrossTenantMigrationTask "microsoft.graph.crossTenantMigrationTask" "entity" : super::Entity;
    /// `currentStatus`: Collection(crossTenantMigrationServiceStatusDetails)
    current_status "currentStatus": Vec<super::CrossTenantMigrationServiceStatusDetails>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastUpdatedDateTime`: DateTimeOffset, not null
    last_updated_date_time "lastUpdatedDateTime" "r": mg::DateTimeOffset,
    /// `taskType`: String, not null
    task_type "taskType" "r": String,
}

mg::derived_from! { CrossTenantMigrationTask: super::Entity }
