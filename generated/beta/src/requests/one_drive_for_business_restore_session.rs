// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`OneDriveForBusinessRestoreSession`](models::OneDriveForBusinessRestoreSession): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example
/// `graph.solutions().backup_restore().one_drive_for_business_restore_sessions().id(id)`.
#[derive(Clone, Debug)]
pub struct OneDriveForBusinessRestoreSessionResource(
    mg::One<
        models::OneDriveForBusinessRestoreSession,
        requests::restore_session_base::RestoreSessionBaseResource,
    >,
);

mg::builder! { OneDriveForBusinessRestoreSessionResource: mg::One<models::OneDriveForBusinessRestoreSession, requests::restore_session_base::RestoreSessionBaseResource> }

impl OneDriveForBusinessRestoreSessionResource {
    /// `…/driveRestoreArtifacts`: many [`DriveRestoreArtifact`](models::DriveRestoreArtifact).
    #[inline]
    pub fn drive_restore_artifacts(
        &self,
    ) -> requests::drive_restore_artifact::DriveRestoreArtifactCollection {
        mg::navigate(self, "driveRestoreArtifacts")
    }

    /// `…/driveRestoreArtifactsBulkAdditionRequests`: many
    /// [`DriveRestoreArtifactsBulkAdditionRequest`].
    ///
    /// [`DriveRestoreArtifactsBulkAdditionRequest`]: models::DriveRestoreArtifactsBulkAdditionRequest
    #[inline]
    pub fn drive_restore_artifacts_bulk_addition_requests(
        &self,
    ) -> requests::drive_restore_artifacts_bulk_addition_request::DriveRestoreArtifactsBulkAdditionRequestCollection {
        mg::navigate(self, "driveRestoreArtifactsBulkAdditionRequests")
    }

    /// `…/granularDriveRestoreArtifacts`: many
    /// [`GranularDriveRestoreArtifact`](models::GranularDriveRestoreArtifact).
    ///
    /// Least privileged permission to read: `BackupRestore-Restore.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn granular_drive_restore_artifacts(
        &self,
    ) -> requests::granular_drive_restore_artifact::GranularDriveRestoreArtifactCollection {
        mg::navigate(self, "granularDriveRestoreArtifacts")
    }
}

/// Requests on a collection of
/// [`OneDriveForBusinessRestoreSession`](models::OneDriveForBusinessRestoreSession): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.solutions().backup_restore().one_drive_for_business_restore_sessions()`.
pub type OneDriveForBusinessRestoreSessionCollection = mg::Many<
    models::OneDriveForBusinessRestoreSession,
    OneDriveForBusinessRestoreSessionResource,
>;
