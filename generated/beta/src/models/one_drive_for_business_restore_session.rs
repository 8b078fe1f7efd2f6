// @generated
use crate::mg;

/// Entity type [`microsoft.graph.oneDriveForBusinessRestoreSession`][reference], derived from
/// [`RestoreSessionBase`](super::RestoreSessionBase).
///
/// Requests: [`OneDriveForBusinessRestoreSessionCollection`], for example
/// `graph.solutions().backup_restore().one_drive_for_business_restore_sessions()`.
///
/// Operations: `activate`.
///
/// [`OneDriveForBusinessRestoreSessionCollection`]: crate::requests::one_drive_for_business_restore_session::OneDriveForBusinessRestoreSessionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/onedriveforbusinessrestoresession?view=graph-rest-beta
pub struct OneDriveForBusinessRestoreSession {
    /// `completedDateTime`.
    pub completed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `restoreJobType`.
    pub restore_job_type: mg::Field<mg::Open<super::RestoreJobType>>,
    /// `restoreSessionArtifactCount`.
    pub restore_session_artifact_count: mg::Field<
        mg::Boxed<super::RestoreSessionArtifactCount>,
    >,
    /// `status`.
    pub status: mg::Field<mg::Open<super::RestoreSessionStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OneDriveForBusinessRestoreSession: "microsoft.graph.oneDriveForBusinessRestoreSession", entity, base super::RestoreSessionBase;
    completed_date_time: "completedDateTime",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    error: "error",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    restore_job_type: "restoreJobType",
    restore_session_artifact_count: "restoreSessionArtifactCount",
    status: "status",
}

mg::derived_from! { OneDriveForBusinessRestoreSession: super::RestoreSessionBase, super::Entity }

impl OneDriveForBusinessRestoreSession {
    /// `driveRestoreArtifacts`: many [`DriveRestoreArtifact`](super::DriveRestoreArtifact).
    pub const DRIVE_RESTORE_ARTIFACTS: mg::Nav<
        OneDriveForBusinessRestoreSession,
        Vec<super::DriveRestoreArtifact>,
    > = mg::Nav::new("driveRestoreArtifacts");
    /// `driveRestoreArtifactsBulkAdditionRequests`: many
    /// [`DriveRestoreArtifactsBulkAdditionRequest`].
    ///
    /// [`DriveRestoreArtifactsBulkAdditionRequest`]: super::DriveRestoreArtifactsBulkAdditionRequest
    pub const DRIVE_RESTORE_ARTIFACTS_BULK_ADDITION_REQUESTS: mg::Nav<
        OneDriveForBusinessRestoreSession,
        Vec<super::DriveRestoreArtifactsBulkAdditionRequest>,
    > = mg::Nav::new("driveRestoreArtifactsBulkAdditionRequests");
    /// `granularDriveRestoreArtifacts`: many
    /// [`GranularDriveRestoreArtifact`](super::GranularDriveRestoreArtifact).
    pub const GRANULAR_DRIVE_RESTORE_ARTIFACTS: mg::Nav<
        OneDriveForBusinessRestoreSession,
        Vec<super::GranularDriveRestoreArtifact>,
    > = mg::Nav::new("granularDriveRestoreArtifacts");
}
