// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sharePointMigrationJobStartEvent`][reference], derived from
/// [`SharePointMigrationEvent`](super::SharePointMigrationEvent).
///
/// Requests: [`SharePointMigrationJobStartEventCollection`], for example:
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
///     .cast_to_share_point_migration_job_start_event()
/// ```
///
/// [`SharePointMigrationJobStartEventCollection`]: crate::requests::share_point_migration_job_start_event::SharePointMigrationJobStartEventCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/sharepointmigrationjobstartevent?view=graph-rest-beta
pub struct SharePointMigrationJobStartEvent {
    /// `correlationId`. Never null.
    pub correlation_id: mg::Field<String>,
    /// `eventDateTime`. Never null.
    pub event_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isRestarted`. Never null.
    pub is_restarted: mg::Field<bool>,
    /// `jobId`. Never null.
    pub job_id: mg::Field<String>,
    /// `totalRetryCount`. Never null.
    pub total_retry_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharePointMigrationJobStartEvent: "microsoft.graph.sharePointMigrationJobStartEvent", entity, base super::SharePointMigrationEvent;
    correlation_id: "correlationId" required,
    event_date_time: "eventDateTime" required,
    id: "id" key required,
    is_restarted: "isRestarted" required,
    job_id: "jobId" required,
    total_retry_count: "totalRetryCount" required,
}

mg::derived_from! { SharePointMigrationJobStartEvent: super::SharePointMigrationEvent, super::Entity }
