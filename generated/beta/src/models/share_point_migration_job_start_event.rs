// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointMigrationJobStartEvent`, an entity type derived from `microsoft.graph.sharePointMigrationEvent`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sharepointmigrationjobstartevent?view=graph-rest-beta>
    SharePointMigrationJobStartEvent "microsoft.graph.sharePointMigrationJobStartEvent" "entity" : super::SharePointMigrationEvent;
    /// `correlationId`: String, not null
    correlation_id "correlationId" "r": String,
    /// `eventDateTime`: DateTimeOffset, not null
    event_date_time "eventDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isRestarted`: Boolean, not null
    is_restarted "isRestarted" "r": bool,
    /// `jobId`: String, not null
    job_id "jobId" "r": String,
    /// `totalRetryCount`: Int32, not null
    total_retry_count "totalRetryCount" "r": i32,
}

mg::derived_from! { SharePointMigrationJobStartEvent: super::SharePointMigrationEvent, super::Entity }
