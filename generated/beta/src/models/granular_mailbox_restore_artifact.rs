// @generated
use crate::mg;

/// Entity type [`microsoft.graph.granularMailboxRestoreArtifact`][reference], derived from
/// [`MailboxRestoreArtifact`](super::MailboxRestoreArtifact).
///
/// Requests: [`GranularMailboxRestoreArtifactCollection`], for example:
///
/// ```ignore
/// graph
///     .solutions()
///     .backup_restore()
///     .exchange_restore_sessions()
///     .id(id)
///     .granular_mailbox_restore_artifacts()
/// ```
///
/// [`GranularMailboxRestoreArtifactCollection`]: crate::requests::granular_mailbox_restore_artifact::GranularMailboxRestoreArtifactCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/granularmailboxrestoreartifact?view=graph-rest-beta
pub struct GranularMailboxRestoreArtifact {
    /// `artifactCount`.
    pub artifact_count: mg::Field<i32>,
    /// `completionDateTime`.
    pub completion_date_time: mg::Field<mg::DateTimeOffset>,
    /// `destinationType`.
    pub destination_type: mg::Field<mg::Open<super::DestinationType>>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `restoredFolderId`.
    pub restored_folder_id: mg::Field<String>,
    /// `restoredFolderName`. Read-only: the service computes it.
    pub restored_folder_name: mg::Field<String>,
    /// `restoredItemCount`.
    pub restored_item_count: mg::Field<i32>,
    /// `searchResponseId`. Never null.
    pub search_response_id: mg::Field<String>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::ArtifactRestoreStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GranularMailboxRestoreArtifact: "microsoft.graph.granularMailboxRestoreArtifact", entity, base super::MailboxRestoreArtifact;
    artifact_count: "artifactCount",
    completion_date_time: "completionDateTime",
    destination_type: "destinationType",
    error: "error",
    id: "id" key required,
    restored_folder_id: "restoredFolderId",
    restored_folder_name: "restoredFolderName" computed,
    restored_item_count: "restoredItemCount",
    search_response_id: "searchResponseId" required,
    start_date_time: "startDateTime",
    status: "status",
}

mg::derived_from! { GranularMailboxRestoreArtifact: super::MailboxRestoreArtifact, super::RestoreArtifactBase, super::Entity }

impl GranularMailboxRestoreArtifact {
    /// `restorePoint`: [`RestorePoint`](super::RestorePoint).
    pub const RESTORE_POINT: mg::Nav<
        GranularMailboxRestoreArtifact,
        super::RestorePoint,
    > = mg::Nav::new("restorePoint");
}
