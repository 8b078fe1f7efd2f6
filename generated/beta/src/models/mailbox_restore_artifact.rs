// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mailboxRestoreArtifact`, an entity type derived from `microsoft.graph.restoreArtifactBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mailboxrestoreartifact?view=graph-rest-beta>
    MailboxRestoreArtifact "microsoft.graph.mailboxRestoreArtifact" "entity" : super::RestoreArtifactBase => MailboxRestoreArtifactKind;
    /// `completionDateTime`: DateTimeOffset
    completion_date_time "completionDateTime": mg::DateTimeOffset,
    /// `destinationType`: destinationType
    destination_type "destinationType": mg::Open<super::DestinationType>,
    /// `error`: publicError
    error "error": mg::Boxed<super::PublicError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `restoredFolderId`: String
    restored_folder_id "restoredFolderId": String,
    /// `restoredFolderName`: String, computed
    restored_folder_name "restoredFolderName" "c": String,
    /// `restoredItemCount`: Int32
    restored_item_count "restoredItemCount": i32,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `status`: artifactRestoreStatus
    status "status": mg::Open<super::ArtifactRestoreStatus>,
}

mg::derived_from! { MailboxRestoreArtifact: super::RestoreArtifactBase, super::Entity }

impl MailboxRestoreArtifact {
    /// `restorePoint`: `restorePoint`
    pub const RESTORE_POINT: mg::Nav<MailboxRestoreArtifact, super::RestorePoint> = mg::Nav::new(
        "restorePoint",
    );
}

/// The types derived from `microsoft.graph.mailboxRestoreArtifact`.
#[non_exhaustive]
pub enum MailboxRestoreArtifactKind {
    GranularMailboxRestoreArtifact(Box<super::GranularMailboxRestoreArtifact>),
    /// None of these, or a type that this version does not know.
    Other(Box<MailboxRestoreArtifact>),
}

mg::family! {
    MailboxRestoreArtifact => MailboxRestoreArtifactKind;
    GranularMailboxRestoreArtifact(super::GranularMailboxRestoreArtifact),
}
