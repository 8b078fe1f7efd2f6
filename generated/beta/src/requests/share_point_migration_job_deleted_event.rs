// @generated
use crate::{mg, models};

/// Requests on one
/// [`SharePointMigrationJobDeletedEvent`](models::SharePointMigrationJobDeletedEvent): `get`,
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
///     .cast_to_share_point_migration_job_deleted_event()
/// ```
pub type SharePointMigrationJobDeletedEventResource = mg::One<
    models::SharePointMigrationJobDeletedEvent,
>;

/// Requests on a collection of
/// [`SharePointMigrationJobDeletedEvent`](models::SharePointMigrationJobDeletedEvent): `list`,
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
///     .cast_to_share_point_migration_job_deleted_event()
/// ```
pub type SharePointMigrationJobDeletedEventCollection = mg::Many<
    models::SharePointMigrationJobDeletedEvent,
    SharePointMigrationJobDeletedEventResource,
>;
