// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.granularMailboxRestoreArtifact`, an entity type derived from `microsoft.graph.mailboxRestoreArtifact`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/granularmailboxrestoreartifact?view=graph-rest-beta>
    GranularMailboxRestoreArtifact "microsoft.graph.granularMailboxRestoreArtifact" "entity" : super::MailboxRestoreArtifact;
    /// `artifactCount`: Int32
    artifact_count "artifactCount": i32,
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
    /// `searchResponseId`: String, not null
    search_response_id "searchResponseId" "r": String,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `status`: artifactRestoreStatus
    status "status": mg::Open<super::ArtifactRestoreStatus>,
}

mg::derived_from! { GranularMailboxRestoreArtifact: super::MailboxRestoreArtifact, super::RestoreArtifactBase, super::Entity }

impl GranularMailboxRestoreArtifact {
    /// `restorePoint`: `restorePoint`
    pub const RESTORE_POINT: mg::Nav<
        GranularMailboxRestoreArtifact,
        super::RestorePoint,
    > = mg::Nav::new("restorePoint");
}
