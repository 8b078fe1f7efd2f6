// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointMigrationJobProgressEvent`, an entity type derived from `microsoft.graph.sharePointMigrationEvent`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sharepointmigrationjobprogressevent?view=graph-rest-beta>
    SharePointMigrationJobProgressEvent "microsoft.graph.sharePointMigrationJobProgressEvent" "entity" : super::SharePointMigrationEvent;
    /// `bytesProcessed`: Int64, not null
    bytes_processed "bytesProcessed" "r": i64,
    /// `bytesProcessedOnlyCurrentVersion`: Int64, not null
    bytes_processed_only_current_version "bytesProcessedOnlyCurrentVersion" "r": i64,
    /// `correlationId`: String, not null
    correlation_id "correlationId" "r": String,
    /// `cpuDurationMs`: Int64, not null
    cpu_duration_ms "cpuDurationMs" "r": i64,
    /// `eventDateTime`: DateTimeOffset, not null
    event_date_time "eventDateTime" "r": mg::DateTimeOffset,
    /// `filesProcessed`: Int64, not null
    files_processed "filesProcessed" "r": i64,
    /// `filesProcessedOnlyCurrentVersion`: Int64, not null
    files_processed_only_current_version "filesProcessedOnlyCurrentVersion" "r": i64,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isCompleted`: Boolean, not null
    is_completed "isCompleted" "r": bool,
    /// `jobId`: String, not null
    job_id "jobId" "r": String,
    /// `lastProcessedObjectId`: String, not null
    last_processed_object_id "lastProcessedObjectId" "r": String,
    /// `objectsProcessed`: Int64, not null
    objects_processed "objectsProcessed" "r": i64,
    /// `sqlDurationMs`: Int64, not null
    sql_duration_ms "sqlDurationMs" "r": i64,
    /// `sqlQueryCount`: Int64, not null
    sql_query_count "sqlQueryCount" "r": i64,
    /// `totalDurationMs`: Int64, not null
    total_duration_ms "totalDurationMs" "r": i64,
    /// `totalErrors`: Int64, not null
    total_errors "totalErrors" "r": i64,
    /// `totalExpectedBytes`: Int64, not null
    total_expected_bytes "totalExpectedBytes" "r": i64,
    /// `totalExpectedObjects`: Int64, not null
    total_expected_objects "totalExpectedObjects" "r": i64,
    /// `totalRetryCount`: Int32, not null
    total_retry_count "totalRetryCount" "r": i32,
    /// `totalWarnings`: Int64, not null
    total_warnings "totalWarnings" "r": i64,
    /// `waitTimeOnSqlThrottlingMs`: Int64, not null
    wait_time_on_sql_throttling_ms "waitTimeOnSqlThrottlingMs" "r": i64,
}

mg::derived_from! { SharePointMigrationJobProgressEvent: super::SharePointMigrationEvent, super::Entity }
