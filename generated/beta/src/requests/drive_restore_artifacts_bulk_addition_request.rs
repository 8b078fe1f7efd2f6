// @generated
use crate::{mg, models};

/// Requests on one
/// [`DriveRestoreArtifactsBulkAdditionRequest`](models::DriveRestoreArtifactsBulkAdditionRequest):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .solutions()
///     .backup_restore()
///     .one_drive_for_business_restore_sessions()
///     .id(id)
///     .drive_restore_artifacts_bulk_addition_requests()
///     .id(id)
/// ```
pub type DriveRestoreArtifactsBulkAdditionRequestResource = mg::One<
    models::DriveRestoreArtifactsBulkAdditionRequest,
>;

/// Requests on a collection of
/// [`DriveRestoreArtifactsBulkAdditionRequest`](models::DriveRestoreArtifactsBulkAdditionRequest):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .solutions()
///     .backup_restore()
///     .one_drive_for_business_restore_sessions()
///     .id(id)
///     .drive_restore_artifacts_bulk_addition_requests()
/// ```
pub type DriveRestoreArtifactsBulkAdditionRequestCollection = mg::Many<
    models::DriveRestoreArtifactsBulkAdditionRequest,
    DriveRestoreArtifactsBulkAdditionRequestResource,
>;
