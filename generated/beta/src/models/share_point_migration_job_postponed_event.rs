// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sharePointMigrationJobPostponedEvent`][reference], derived from
/// [`SharePointMigrationEvent`](super::SharePointMigrationEvent).
///
/// Requests: [`SharePointMigrationJobPostponedEventCollection`], for example:
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
///     .cast_to_share_point_migration_job_postponed_event()
/// ```
///
/// [`SharePointMigrationJobPostponedEventCollection`]: crate::requests::share_point_migration_job_postponed_event::SharePointMigrationJobPostponedEventCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/sharepointmigrationjobpostponedevent?view=graph-rest-beta
pub struct SharePointMigrationJobPostponedEvent {
    /// `correlationId`. Never null.
    pub correlation_id: mg::Field<String>,
    /// `eventDateTime`. Never null.
    pub event_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `jobId`. Never null.
    pub job_id: mg::Field<String>,
    /// `jobsInQueue`. Never null.
    pub jobs_in_queue: mg::Field<i64>,
    /// `nextPickupDateTime`. Never null.
    pub next_pickup_date_time: mg::Field<mg::DateTimeOffset>,
    /// `reason`. Never null.
    pub reason: mg::Field<String>,
    /// `totalRetryCount`. Never null.
    pub total_retry_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharePointMigrationJobPostponedEvent: "microsoft.graph.sharePointMigrationJobPostponedEvent", entity, base super::SharePointMigrationEvent;
    correlation_id: "correlationId" required,
    event_date_time: "eventDateTime" required,
    id: "id" key required,
    job_id: "jobId" required,
    jobs_in_queue: "jobsInQueue" required,
    next_pickup_date_time: "nextPickupDateTime" required,
    reason: "reason" required,
    total_retry_count: "totalRetryCount" required,
}

mg::derived_from! { SharePointMigrationJobPostponedEvent: super::SharePointMigrationEvent, super::Entity }
