// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.oneDriveForBusinessRestoreSession`, an entity type derived from `microsoft.graph.restoreSessionBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/onedriveforbusinessrestoresession?view=graph-rest-beta>
    OneDriveForBusinessRestoreSession "microsoft.graph.oneDriveForBusinessRestoreSession" "entity" : super::RestoreSessionBase;
    /// `completedDateTime`: DateTimeOffset
    completed_date_time "completedDateTime": mg::DateTimeOffset,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `error`: publicError
    error "error": mg::Boxed<super::PublicError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `restoreJobType`: restoreJobType
    restore_job_type "restoreJobType": mg::Open<super::RestoreJobType>,
    /// `restoreSessionArtifactCount`: restoreSessionArtifactCount
    restore_session_artifact_count "restoreSessionArtifactCount": mg::Boxed<super::RestoreSessionArtifactCount>,
    /// `status`: restoreSessionStatus
    status "status": mg::Open<super::RestoreSessionStatus>,
}

mg::derived_from! { OneDriveForBusinessRestoreSession: super::RestoreSessionBase, super::Entity }

impl OneDriveForBusinessRestoreSession {
    /// `driveRestoreArtifacts`: many `driveRestoreArtifact`, contained
    pub const DRIVE_RESTORE_ARTIFACTS: mg::Nav<
        OneDriveForBusinessRestoreSession,
        Vec<super::DriveRestoreArtifact>,
    > = mg::Nav::new("driveRestoreArtifacts");
    /// `driveRestoreArtifactsBulkAdditionRequests`: many `driveRestoreArtifactsBulkAdditionRequest`, contained
    pub const DRIVE_RESTORE_ARTIFACTS_BULK_ADDITION_REQUESTS: mg::Nav<
        OneDriveForBusinessRestoreSession,
        Vec<super::DriveRestoreArtifactsBulkAdditionRequest>,
    > = mg::Nav::new("driveRestoreArtifactsBulkAdditionRequests");
    /// `granularDriveRestoreArtifacts`: many `granularDriveRestoreArtifact`, contained
    pub const GRANULAR_DRIVE_RESTORE_ARTIFACTS: mg::Nav<
        OneDriveForBusinessRestoreSession,
        Vec<super::GranularDriveRestoreArtifact>,
    > = mg::Nav::new("granularDriveRestoreArtifacts");
}
