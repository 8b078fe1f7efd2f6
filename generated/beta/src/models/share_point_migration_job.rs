// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointMigrationJob`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sharepointmigrationjob?view=graph-rest-beta>
    SharePointMigrationJob "microsoft.graph.sharePointMigrationJob" "entity" : super::Entity;
    /// `containerInfo`: sharePointMigrationContainerInfo, not null
    container_info "containerInfo" "r": mg::Boxed<super::SharePointMigrationContainerInfo>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { SharePointMigrationJob: super::Entity }

impl SharePointMigrationJob {
    /// `progressEvents`: many `sharePointMigrationEvent`, contained
    pub const PROGRESS_EVENTS: mg::Nav<
        SharePointMigrationJob,
        Vec<super::SharePointMigrationEvent>,
    > = mg::Nav::new("progressEvents");
}
