// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointMigrationJobCancelledEvent`, an entity type derived from `microsoft.graph.sharePointMigrationEvent`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sharepointmigrationjobcancelledevent?view=graph-rest-beta>
    SharePointMigrationJobCancelledEvent "microsoft.graph.sharePointMigrationJobCancelledEvent" "entity" : super::SharePointMigrationEvent;
    /// `correlationId`: String, not null
    correlation_id "correlationId" "r": String,
    /// `eventDateTime`: DateTimeOffset, not null
    event_date_time "eventDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isCancelledByUser`: Boolean, not null
    is_cancelled_by_user "isCancelledByUser" "r": bool,
    /// `jobId`: String, not null
    job_id "jobId" "r": String,
    /// `totalRetryCount`: Int32, not null
    total_retry_count "totalRetryCount" "r": i32,
}

mg::derived_from! { SharePointMigrationJobCancelledEvent: super::SharePointMigrationEvent, super::Entity }
