// @generated
use crate::{mg, models};

/// Requests on one [`SharePointMigrationFinishManifestFileUploadEvent`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .storage()
///     .file_storage()
///     .containers()
///     .id(id)
///     .migration_jobs()
///     .id(id)
///     .progress_events()
///     .id(id)
///     .cast_to_share_point_migration_finish_manifest_file_upload_event()
/// ```
///
/// [`SharePointMigrationFinishManifestFileUploadEvent`]: models::SharePointMigrationFinishManifestFileUploadEvent
pub type SharePointMigrationFinishManifestFileUploadEventResource = mg::One<
    models::SharePointMigrationFinishManifestFileUploadEvent,
>;

/// Requests on a collection of [`SharePointMigrationFinishManifestFileUploadEvent`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .storage()
///     .file_storage()
///     .containers()
///     .id(id)
///     .migration_jobs()
///     .id(id)
///     .progress_events()
///     .cast_to_share_point_migration_finish_manifest_file_upload_event()
/// ```
///
/// [`SharePointMigrationFinishManifestFileUploadEvent`]: models::SharePointMigrationFinishManifestFileUploadEvent
pub type SharePointMigrationFinishManifestFileUploadEventCollection = mg::Many<
    models::SharePointMigrationFinishManifestFileUploadEvent,
    SharePointMigrationFinishManifestFileUploadEventResource,
>;
