// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointMigrationTask`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sharepointmigrationtask?view=graph-rest-beta>
    SharePointMigrationTask "microsoft.graph.sharePointMigrationTask" "entity" : super::Entity;
    /// `error`: publicError, not null
    error "error" "r": mg::Boxed<super::PublicError>,
    /// `finishedDateTime`: DateTimeOffset, not null
    finished_date_time "finishedDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastUpdatedDateTime`: DateTimeOffset, not null
    last_updated_date_time "lastUpdatedDateTime" "r": mg::DateTimeOffset,
    /// `parameters`: sharePointMigrationTaskParameters, not null
    parameters "parameters" "r": mg::Boxed<super::SharePointMigrationTaskParameters>,
    /// `startedDateTime`: DateTimeOffset, not null
    started_date_time "startedDateTime" "r": mg::DateTimeOffset,
    /// `status`: sharePointMigrationTaskStatus, not null
    status "status" "r": mg::Open<super::SharePointMigrationTaskStatus>,
}

mg::derived_from! { SharePointMigrationTask: super::Entity }
