// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharePointMigrationEvent`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sharepointmigrationevent?view=graph-rest-beta>
    SharePointMigrationEvent "microsoft.graph.sharePointMigrationEvent" "entity" : super::Entity => SharePointMigrationEventKind;
    /// `correlationId`: String, not null
    correlation_id "correlationId" "r": String,
    /// `eventDateTime`: DateTimeOffset, not null
    event_date_time "eventDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `jobId`: String, not null
    job_id "jobId" "r": String,
}

mg::derived_from! { SharePointMigrationEvent: super::Entity }

/// The types derived from `microsoft.graph.sharePointMigrationEvent`.
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
