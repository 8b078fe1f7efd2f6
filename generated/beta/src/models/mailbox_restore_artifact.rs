// @generated
use crate::mg;

/// Entity type [`microsoft.graph.mailboxRestoreArtifact`][reference], derived from
/// [`RestoreArtifactBase`](super::RestoreArtifactBase).
///
/// Requests: [`MailboxRestoreArtifactCollection`], for example:
///
/// ```ignore
/// graph
///     .solutions()
///     .backup_restore()
///     .exchange_restore_sessions()
///     .id(id)
///     .mailbox_restore_artifacts()
/// ```
///
/// [`MailboxRestoreArtifactCollection`]: crate::requests::mailbox_restore_artifact::MailboxRestoreArtifactCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/mailboxrestoreartifact?view=graph-rest-beta
pub struct MailboxRestoreArtifact {
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
    MailboxRestoreArtifact: "microsoft.graph.mailboxRestoreArtifact", entity, base super::RestoreArtifactBase, family MailboxRestoreArtifactKind;
    completion_date_time: "completionDateTime",
    destination_type: "destinationType",
    error: "error",
    id: "id" key required,
    restored_folder_id: "restoredFolderId",
    restored_folder_name: "restoredFolderName" computed,
    restored_item_count: "restoredItemCount",
    start_date_time: "startDateTime",
    status: "status",
}

mg::derived_from! { MailboxRestoreArtifact: super::RestoreArtifactBase, super::Entity }

impl MailboxRestoreArtifact {
    /// `restorePoint`: [`RestorePoint`](super::RestorePoint).
    pub const RESTORE_POINT: mg::Nav<MailboxRestoreArtifact, super::RestorePoint> = mg::Nav::new(
        "restorePoint",
    );
}

/// The types derived from [`MailboxRestoreArtifact`].
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
