// @generated
use crate::{mg, models, requests};

/// Requests on one [`SharePointBrowseSession`](models::SharePointBrowseSession): `get`, `update`,
/// `delete`.
///
/// For example `graph.solutions().backup_restore().share_point_browse_sessions().id(id)`.
pub type SharePointBrowseSessionResource = mg::One<
    models::SharePointBrowseSession,
    requests::browse_session_base::BrowseSessionBaseResource,
>;

/// Requests on a collection of [`SharePointBrowseSession`](models::SharePointBrowseSession):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.solutions().backup_restore().share_point_browse_sessions()`.
pub type SharePointBrowseSessionCollection = mg::Many<
    models::SharePointBrowseSession,
    SharePointBrowseSessionResource,
>;
