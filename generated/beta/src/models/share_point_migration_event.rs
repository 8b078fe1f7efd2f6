// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sharePointMigrationEvent`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SharePointMigrationEventCollection`], for example
/// `graph.storage().file_storage().containers().id(id).migration_jobs().id(id).progress_events()`.
///
/// [`SharePointMigrationEventCollection`]: crate::requests::share_point_migration_event::SharePointMigrationEventCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/sharepointmigrationevent?view=graph-rest-beta
pub struct SharePointMigrationEvent {
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
    SharePointMigrationEvent: "microsoft.graph.sharePointMigrationEvent", entity, base super::Entity, family SharePointMigrationEventKind;
    correlation_id: "correlationId" required,
    event_date_time: "eventDateTime" required,
    id: "id" key required,
    job_id: "jobId" required,
}

mg::derived_from! { SharePointMigrationEvent: super::Entity }

/// The types derived from [`SharePointMigrationEvent`].
#[non_exhaustive]
pub enum SharePointMigrationEventKind {
    SharePointMigrationFinishManifestFileUploadEvent(
        Box<super::SharePointMigrationFinishManifestFileUploadEvent>,
    ),
    SharePointMigrationJobCancelledEvent(
        Box<super::SharePointMigrationJobCancelledEvent>,
    ),
    SharePointMigrationJobDeletedEvent(Box<super::SharePointMigrationJobDeletedEvent>),
    SharePointMigrationJobErrorEvent(Box<super::SharePointMigrationJobErrorEvent>),
    SharePointMigrationJobPostponedEvent(
        Box<super::SharePointMigrationJobPostponedEvent>,
    ),
    SharePointMigrationJobProgressEvent(Box<super::SharePointMigrationJobProgressEvent>),
    SharePointMigrationJobQueuedEvent(Box<super::SharePointMigrationJobQueuedEvent>),
    SharePointMigrationJobStartEvent(Box<super::SharePointMigrationJobStartEvent>),
    /// None of these, or a type that this version does not know.
    Other(Box<SharePointMigrationEvent>),
}

mg::family! {
    SharePointMigrationEvent => SharePointMigrationEventKind;
    SharePointMigrationFinishManifestFileUploadEvent(super::SharePointMigrationFinishManifestFileUploadEvent),
    SharePointMigrationJobCancelledEvent(super::SharePointMigrationJobCancelledEvent),
    SharePointMigrationJobDeletedEvent(super::SharePointMigrationJobDeletedEvent),
    SharePointMigrationJobErrorEvent(super::SharePointMigrationJobErrorEvent),
    SharePointMigrationJobPostponedEvent(super::SharePointMigrationJobPostponedEvent),
    SharePointMigrationJobProgressEvent(super::SharePointMigrationJobProgressEvent),
    SharePointMigrationJobQueuedEvent(super::SharePointMigrationJobQueuedEvent),
    SharePointMigrationJobStartEvent(super::SharePointMigrationJobStartEvent),
}
