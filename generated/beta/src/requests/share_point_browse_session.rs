// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.sharePointBrowseSession`, by its URL.
///
/// For example `/solutions/backupRestore/sharePointBrowseSessions/{sharePointBrowseSession-id}`.
pub type SharePointBrowseSessionResource = mg::One<
    models::SharePointBrowseSession,
    requests::browse_session_base::BrowseSessionBaseResource,
>;

/// A collection of `microsoft.graph.sharePointBrowseSession`, by its URL.
///
/// For example `/solutions/backupRestore/sharePointBrowseSessions`.
pub type SharePointBrowseSessionCollection = mg::Many<
    models::SharePointBrowseSession,
    SharePointBrowseSessionResource,
>;
