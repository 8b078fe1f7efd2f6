// @generated
use crate::{mg, models};

/// Requests on one
/// [`SiteRestoreArtifactsBulkAdditionRequest`](models::SiteRestoreArtifactsBulkAdditionRequest):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .solutions()
///     .backup_restore()
///     .share_point_restore_sessions()
///     .id(id)
///     .site_restore_artifacts_bulk_addition_requests()
///     .id(id)
/// ```
pub type SiteRestoreArtifactsBulkAdditionRequestResource = mg::One<
    models::SiteRestoreArtifactsBulkAdditionRequest,
>;

/// Requests on a collection of
/// [`SiteRestoreArtifactsBulkAdditionRequest`](models::SiteRestoreArtifactsBulkAdditionRequest):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .solutions()
///     .backup_restore()
///     .share_point_restore_sessions()
///     .id(id)
///     .site_restore_artifacts_bulk_addition_requests()
/// ```
pub type SiteRestoreArtifactsBulkAdditionRequestCollection = mg::Many<
    models::SiteRestoreArtifactsBulkAdditionRequest,
    SiteRestoreArtifactsBulkAdditionRequestResource,
>;
