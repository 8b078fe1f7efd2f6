// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.driveRestoreArtifact`, by its URL.
    ///
    /// For example `/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifacts/{driveRestoreArtifact-id}`.
    DriveRestoreArtifactResource(mg::One<models::DriveRestoreArtifact>)
}

impl DriveRestoreArtifactResource {
    /// `…/restorePoint`: `restorePoint`
    #[inline]
    pub fn restore_point(&self) -> requests::restore_point::RestorePointResource {
        mg::to(self, "restorePoint")
    }
}

/// A collection of `microsoft.graph.driveRestoreArtifact`, by its URL.
///
/// For example `/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifacts`.
pub type DriveRestoreArtifactCollection = mg::Many<
    models::DriveRestoreArtifact,
    DriveRestoreArtifactResource,
>;
