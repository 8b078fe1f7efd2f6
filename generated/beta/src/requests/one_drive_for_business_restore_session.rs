// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.oneDriveForBusinessRestoreSession`, by its URL.
    ///
    /// For example `/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}`.
    OneDriveForBusinessRestoreSessionResource(mg::One<models::OneDriveForBusinessRestoreSession, requests::restore_session_base::RestoreSessionBaseResource>)
}

impl OneDriveForBusinessRestoreSessionResource {
    /// `…/driveRestoreArtifacts`: many `driveRestoreArtifact`
    #[inline]
    pub fn drive_restore_artifacts(
        &self,
    ) -> requests::drive_restore_artifact::DriveRestoreArtifactCollection {
        mg::to(self, "driveRestoreArtifacts")
    }

    /// `…/driveRestoreArtifactsBulkAdditionRequests`: many `driveRestoreArtifactsBulkAdditionRequest`
    #[inline]
    pub fn drive_restore_artifacts_bulk_addition_requests(
        &self,
    ) -> requests::drive_restore_artifacts_bulk_addition_request::DriveRestoreArtifactsBulkAdditionRequestCollection {
        mg::to(self, "driveRestoreArtifactsBulkAdditionRequests")
    }

    /// `…/granularDriveRestoreArtifacts`: many `granularDriveRestoreArtifact`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **BackupRestore-Restore.ReadWrite.All** | **BackupRestore-Restore.ReadWrite.All** |
    #[inline]
    pub fn granular_drive_restore_artifacts(
        &self,
    ) -> requests::granular_drive_restore_artifact::GranularDriveRestoreArtifactCollection {
        mg::to(self, "granularDriveRestoreArtifacts")
    }
}

/// A collection of `microsoft.graph.oneDriveForBusinessRestoreSession`, by its URL.
///
/// For example `/solutions/backupRestore/oneDriveForBusinessRestoreSessions`.
pub type OneDriveForBusinessRestoreSessionCollection = mg::Many<
    models::OneDriveForBusinessRestoreSession,
    OneDriveForBusinessRestoreSessionResource,
>;
