// @generated
use crate::{mg, models};

/// One `microsoft.graph.granularDriveRestoreArtifact`, by its URL.
///
/// For example `/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/granularDriveRestoreArtifacts/{granularDriveRestoreArtifact-id}`.
pub type GranularDriveRestoreArtifactResource = mg::One<
    models::GranularDriveRestoreArtifact,
>;

/// A collection of `microsoft.graph.granularDriveRestoreArtifact`, by its URL.
///
/// For example `/solutions/backupRestore/oneDriveForBusinessRestoreSessions/{oneDriveForBusinessRestoreSession-id}/granularDriveRestoreArtifacts`.
pub type GranularDriveRestoreArtifactCollection = mg::Many<
    models::GranularDriveRestoreArtifact,
    GranularDriveRestoreArtifactResource,
>;
