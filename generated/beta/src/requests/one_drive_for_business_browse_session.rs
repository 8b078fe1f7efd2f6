// @generated
use crate::{mg, models, requests};

/// Requests on one [`OneDriveForBusinessBrowseSession`](models::OneDriveForBusinessBrowseSession):
/// `get`, `update`, `delete`.
///
/// For example
/// `graph.solutions().backup_restore().one_drive_for_business_browse_sessions().id(id)`.
pub type OneDriveForBusinessBrowseSessionResource = mg::One<
    models::OneDriveForBusinessBrowseSession,
    requests::browse_session_base::BrowseSessionBaseResource,
>;

/// Requests on a collection of
/// [`OneDriveForBusinessBrowseSession`](models::OneDriveForBusinessBrowseSession): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.solutions().backup_restore().one_drive_for_business_browse_sessions()`.
pub type OneDriveForBusinessBrowseSessionCollection = mg::Many<
    models::OneDriveForBusinessBrowseSession,
    OneDriveForBusinessBrowseSessionResource,
>;
