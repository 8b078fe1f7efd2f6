// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointMigrationJobPostponedEvent`, an entity type derived from `microsoft.graph.sharePointMigrationEvent`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sharepointmigrationjobpostponedevent?view=graph-rest-beta>
    SharePointMigrationJobPostponedEvent "microsoft.graph.sharePointMigrationJobPostponedEvent" "entity" : super::SharePointMigrationEvent;
    /// `correlationId`: String, not null
    correlation_id "correlationId" "r": String,
    /// `eventDateTime`: DateTimeOffset, not null
    event_date_time "eventDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `jobId`: String, not null
    job_id "jobId" "r": String,
    /// `jobsInQueue`: Int64, not null
    jobs_in_queue "jobsInQueue" "r": i64,
    /// `nextPickupDateTime`: DateTimeOffset, not null
    next_pickup_date_time "nextPickupDateTime" "r": mg::DateTimeOffset,
    /// `reason`: String, not null
    reason "reason" "r": String,
    /// `totalRetryCount`: Int32, not null
    total_retry_count "totalRetryCount" "r": i32,
}

mg::derived_from! { SharePointMigrationJobPostponedEvent: super::SharePointMigrationEvent, super::Entity }
