// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sharePointMigrationJobProgressEvent`][reference], derived from
/// [`SharePointMigrationEvent`](super::SharePointMigrationEvent).
///
/// Requests: [`SharePointMigrationJobProgressEventCollection`], for example:
///
/// ```ignore
/// graph
///     .storage()
///     .file_storage()
///     .containers()
///     .id(id)
///     .migration_jobs()
///     .id(id)
///     .progress_events()
///     .cast_to_share_point_migration_job_progress_event()
/// ```
///
/// [`SharePointMigrationJobProgressEventCollection`]: crate::requests::share_point_migration_job_progress_event::SharePointMigrationJobProgressEventCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/sharepointmigrationjobprogressevent?view=graph-rest-beta
pub struct SharePointMigrationJobProgressEvent {
    /// `bytesProcessed`. Never null.
    pub bytes_processed: mg::Field<i64>,
    /// `bytesProcessedOnlyCurrentVersion`. Never null.
    pub bytes_processed_only_current_version: mg::Field<i64>,
    /// `correlationId`. Never null.
    pub correlation_id: mg::Field<String>,
    /// `cpuDurationMs`. Never null.
    pub cpu_duration_ms: mg::Field<i64>,
    /// `eventDateTime`. Never null.
    pub event_date_time: mg::Field<mg::DateTimeOffset>,
    /// `filesProcessed`. Never null.
    pub files_processed: mg::Field<i64>,
    /// `filesProcessedOnlyCurrentVersion`. Never null.
    pub files_processed_only_current_version: mg::Field<i64>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isCompleted`. Never null.
    pub is_completed: mg::Field<bool>,
    /// `jobId`. Never null.
    pub job_id: mg::Field<String>,
    /// `lastProcessedObjectId`. Never null.
    pub last_processed_object_id: mg::Field<String>,
    /// `objectsProcessed`. Never null.
    pub objects_processed: mg::Field<i64>,
    /// `sqlDurationMs`. Never null.
    pub sql_duration_ms: mg::Field<i64>,
    /// `sqlQueryCount`. Never null.
    pub sql_query_count: mg::Field<i64>,
    /// `totalDurationMs`. Never null.
    pub total_duration_ms: mg::Field<i64>,
    /// `totalErrors`. Never null.
    pub total_errors: mg::Field<i64>,
    /// `totalExpectedBytes`. Never null.
    pub total_expected_bytes: mg::Field<i64>,
    /// `totalExpectedObjects`. Never null.
    pub total_expected_objects: mg::Field<i64>,
    /// `totalRetryCount`. Never null.
    pub total_retry_count: mg::Field<i32>,
    /// `totalWarnings`. Never null.
    pub total_warnings: mg::Field<i64>,
    /// `waitTimeOnSqlThrottlingMs`. Never null.
    pub wait_time_on_sql_throttling_ms: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharePointMigrationJobProgressEvent: "microsoft.graph.sharePointMigrationJobProgressEvent", entity, base super::SharePointMigrationEvent;
    bytes_processed: "bytesProcessed" required,
    bytes_processed_only_current_version: "bytesProcessedOnlyCurrentVersion" required,
    correlation_id: "correlationId" required,
    cpu_duration_ms: "cpuDurationMs" required,
    event_date_time: "eventDateTime" required,
    files_processed: "filesProcessed" required,
    files_processed_only_current_version: "filesProcessedOnlyCurrentVersion" required,
    id: "id" key required,
    is_completed: "isCompleted" required,
    job_id: "jobId" required,
    last_processed_object_id: "lastProcessedObjectId" required,
    objects_processed: "objectsProcessed" required,
    sql_duration_ms: "sqlDurationMs" required,
    sql_query_count: "sqlQueryCount" required,
    total_duration_ms: "totalDurationMs" required,
    total_errors: "totalErrors" required,
    total_expected_bytes: "totalExpectedBytes" required,
    total_expected_objects: "totalExpectedObjects" required,
    total_retry_count: "totalRetryCount" required,
    total_warnings: "totalWarnings" required,
    wait_time_on_sql_throttling_ms: "waitTimeOnSqlThrottlingMs" required,
}

mg::derived_from! { SharePointMigrationJobProgressEvent: super::SharePointMigrationEvent, super::Entity }
