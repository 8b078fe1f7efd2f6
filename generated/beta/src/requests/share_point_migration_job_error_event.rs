// @generated
use crate::{mg, models};

/// Requests on one [`SharePointMigrationJobErrorEvent`](models::SharePointMigrationJobErrorEvent):
/// `get`, `update`, `delete`.
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
///     .cast_to_share_point_migration_job_error_event()
/// ```
pub type SharePointMigrationJobErrorEventResource = mg::One<
    models::SharePointMigrationJobErrorEvent,
>;

/// Requests on a collection of
/// [`SharePointMigrationJobErrorEvent`](models::SharePointMigrationJobErrorEvent): `list`,
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
///     .cast_to_share_point_migration_job_error_event()
/// ```
pub type SharePointMigrationJobErrorEventCollection = mg::Many<
    models::SharePointMigrationJobErrorEvent,
    SharePointMigrationJobErrorEventResource,
>;
