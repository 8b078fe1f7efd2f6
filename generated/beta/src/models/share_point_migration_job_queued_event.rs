// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sharePointMigrationJobQueuedEvent`][reference], derived from
/// [`SharePointMigrationEvent`](super::SharePointMigrationEvent).
///
/// Requests: [`SharePointMigrationJobQueuedEventCollection`], for example:
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
///     .cast_to_share_point_migration_job_queued_event()
/// ```
///
/// [`SharePointMigrationJobQueuedEventCollection`]: crate::requests::share_point_migration_job_queued_event::SharePointMigrationJobQueuedEventCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/sharepointmigrationjobqueuedevent?view=graph-rest-beta
pub struct SharePointMigrationJobQueuedEvent {
    /// `correlationId`. Never null.
    pub correlation_id: mg::Field<String>,
    /// `eventDateTime`. Never null.
    pub event_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `jobId`. Never null.
    pub job_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharePointMigrationJobQueuedEvent: "microsoft.graph.sharePointMigrationJobQueuedEvent", entity, base super::SharePointMigrationEvent;
    correlation_id: "correlationId" required,
    event_date_time: "eventDateTime" required,
    id: "id" key required,
    job_id: "jobId" required,
}

mg::derived_from! { SharePointMigrationJobQueuedEvent: super::SharePointMigrationEvent, super::Entity }
