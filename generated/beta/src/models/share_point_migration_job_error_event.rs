// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sharePointMigrationJobErrorEvent`][reference], derived from
/// [`SharePointMigrationEvent`](super::SharePointMigrationEvent).
///
/// Requests: [`SharePointMigrationJobErrorEventCollection`], for example:
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
///     .cast_to_share_point_migration_job_error_event()
/// ```
///
/// [`SharePointMigrationJobErrorEventCollection`]: crate::requests::share_point_migration_job_error_event::SharePointMigrationJobErrorEventCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/sharepointmigrationjoberrorevent?view=graph-rest-beta
pub struct SharePointMigrationJobErrorEvent {
    /// `correlationId`. Never null.
    pub correlation_id: mg::Field<String>,
    /// `error`. Never null.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
    /// `errorLevel`. Never null.
    pub error_level: mg::Field<mg::Open<super::SharePointMigrationJobErrorLevel>>,
    /// `eventDateTime`. Never null.
    pub event_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `jobId`. Never null.
    pub job_id: mg::Field<String>,
    /// `objectId`. Never null.
    pub object_id: mg::Field<String>,
    /// `objectType`. Never null.
    pub object_type: mg::Field<mg::Open<super::SharePointMigrationObjectType>>,
    /// `objectUrl`. Never null.
    pub object_url: mg::Field<String>,
    /// `totalRetryCount`. Never null.
    pub total_retry_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharePointMigrationJobErrorEvent: "microsoft.graph.sharePointMigrationJobErrorEvent", entity, base super::SharePointMigrationEvent;
    correlation_id: "correlationId" required,
    error: "error" required,
    error_level: "errorLevel" required,
    event_date_time: "eventDateTime" required,
    id: "id" key required,
    job_id: "jobId" required,
    object_id: "objectId" required,
    object_type: "objectType" required,
    object_url: "objectUrl" required,
    total_retry_count: "totalRetryCount" required,
}

mg::derived_from! { SharePointMigrationJobErrorEvent: super::SharePointMigrationEvent, super::Entity }
