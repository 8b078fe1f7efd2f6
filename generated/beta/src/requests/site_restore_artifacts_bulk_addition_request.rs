// @generated
use crate::{mg, models};

/// One `microsoft.graph.siteRestoreArtifactsBulkAdditionRequest`, by its URL.
///
/// For example `/solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifactsBulkAdditionRequests/{siteRestoreArtifactsBulkAdditionRequest-id}`.
pub type SiteRestoreArtifactsBulkAdditionRequestResource = mg::One<
    models::SiteRestoreArtifactsBulkAdditionRequest,
>;

/// A collection of `microsoft.graph.siteRestoreArtifactsBulkAdditionRequest`, by its URL.
///
/// For example `/solutions/backupRestore/sharePointRestoreSessions/{sharePointRestoreSession-id}/siteRestoreArtifactsBulkAdditionRequests`.
pub type SiteRestoreArtifactsBulkAdditionRequestCollection = mg::Many<
    models::SiteRestoreArtifactsBulkAdditionRequest,
    SiteRestoreArtifactsBulkAdditionRequestResource,
>;
