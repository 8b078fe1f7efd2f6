// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sharePointMigrationJobCancelledEvent`][reference], derived from
/// [`SharePointMigrationEvent`](super::SharePointMigrationEvent).
///
/// Requests: [`SharePointMigrationJobCancelledEventCollection`], for example:
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
///     .cast_to_share_point_migration_job_cancelled_event()
/// ```
///
/// [`SharePointMigrationJobCancelledEventCollection`]: crate::requests::share_point_migration_job_cancelled_event::SharePointMigrationJobCancelledEventCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/sharepointmigrationjobcancelledevent?view=graph-rest-beta
pub struct SharePointMigrationJobCancelledEvent {
    /// `correlationId`. Never null.
    pub correlation_id: mg::Field<String>,
    /// `eventDateTime`. Never null.
    pub event_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isCancelledByUser`. Never null.
    pub is_cancelled_by_user: mg::Field<bool>,
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
    SharePointMigrationJobCancelledEvent: "microsoft.graph.sharePointMigrationJobCancelledEvent", entity, base super::SharePointMigrationEvent;
    correlation_id: "correlationId" required,
    event_date_time: "eventDateTime" required,
    id: "id" key required,
    is_cancelled_by_user: "isCancelledByUser" required,
    job_id: "jobId" required,
    total_retry_count: "totalRetryCount" required,
}

mg::derived_from! { SharePointMigrationJobCancelledEvent: super::SharePointMigrationEvent, super::Entity }
