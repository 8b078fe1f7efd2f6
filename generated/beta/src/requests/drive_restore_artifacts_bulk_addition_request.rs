// @generated
use crate::{mg, models};

/// One `microsoft.graph.driveRestoreArtifactsBulkAdditionRequest`, by its URL.
///
/// For example `/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifactsBulkAdditionRequests/{driveRestoreArtifactsBulkAdditionRequest-id}`.
pub type DriveRestoreArtifactsBulkAdditionRequestResource = mg::One<
    models::DriveRestoreArtifactsBulkAdditionRequest,
>;

/// A collection of `microsoft.graph.driveRestoreArtifactsBulkAdditionRequest`, by its URL.
///
/// For example `/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/driveRestoreArtifactsBulkAdditionRequests`.
pub type DriveRestoreArtifactsBulkAdditionRequestCollection = mg::Many<
    models::DriveRestoreArtifactsBulkAdditionRequest,
    DriveRestoreArtifactsBulkAdditionRequestResource,
>;
