// @generated
use crate::{mg, models};

/// Requests on one
/// [`SharePointMigrationJobProgressEvent`](models::SharePointMigrationJobProgressEvent): `get`,
/// `update`, `delete`.
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
///     .cast_to_share_point_migration_job_progress_event()
/// ```
pub type SharePointMigrationJobProgressEventResource = mg::One<
    models::SharePointMigrationJobProgressEvent,
>;

/// Requests on a collection of
/// [`SharePointMigrationJobProgressEvent`](models::SharePointMigrationJobProgressEvent): `list`,
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
///     .cast_to_share_point_migration_job_progress_event()
/// ```
pub type SharePointMigrationJobProgressEventCollection = mg::Many<
    models::SharePointMigrationJobProgressEvent,
    SharePointMigrationJobProgressEventResource,
>;
