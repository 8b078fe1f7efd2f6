// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointMigrationJobDeletedEvent`, an entity type derived from `microsoft.graph.sharePointMigrationEvent`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sharepointmigrationjobdeletedevent?view=graph-rest-beta>
    SharePointMigrationJobDeletedEvent "microsoft.graph.sharePointMigrationJobDeletedEvent" "entity" : super::SharePointMigrationEvent;
    /// `correlationId`: String, not null
    correlation_id "correlationId" "r": String,
    /// `eventDateTime`: DateTimeOffset, not null
    event_date_time "eventDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `jobId`: String, not null
    job_id "jobId" "r": String,
}

mg::derived_from! { SharePointMigrationJobDeletedEvent: super::SharePointMigrationEvent, super::Entity }
