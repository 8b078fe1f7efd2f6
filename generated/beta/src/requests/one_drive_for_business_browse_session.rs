// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.oneDriveForBusinessBrowseSession`, by its URL.
///
/// For example `/solutions/backupRestore/oneDriveForBusinessBrowseSessions/{oneDriveForBusinessBrowseSession-id}`.
pub type OneDriveForBusinessBrowseSessionResource = mg::One<
    models::OneDriveForBusinessBrowseSession,
    requests::browse_session_base::BrowseSessionBaseResource,
>;

/// A collection of `microsoft.graph.oneDriveForBusinessBrowseSession`, by its URL.
///
/// For example `/solutions/backupRestore/oneDriveForBusinessBrowseSessions`.
pub type OneDriveForBusinessBrowseSessionCollection = mg::Many<
    models::OneDriveForBusinessBrowseSession,
    OneDriveForBusinessBrowseSessionResource,
>;
