// @generated
use crate::{mg, models};

/// One `microsoft.graph.granularSiteRestoreArtifact`, by its URL.
///
/// For example `/solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/granularSiteRestoreArtifacts/{granularSiteRestoreArtifact-id}`.
pub type GranularSiteRestoreArtifactResource = mg::One<
    models::GranularSiteRestoreArtifact,
>;

/// A collection of `microsoft.graph.granularSiteRestoreArtifact`, by its URL.
///
/// For example `/solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/granularSiteRestoreArtifacts`.
pub type GranularSiteRestoreArtifactCollection = mg::Many<
    models::GranularSiteRestoreArtifact,
    GranularSiteRestoreArtifactResource,
>;
