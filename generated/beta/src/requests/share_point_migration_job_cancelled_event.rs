// @generated
use crate::{mg, models};

/// Requests on one
/// [`SharePointMigrationJobCancelledEvent`](models::SharePointMigrationJobCancelledEvent): `get`,
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
///     .cast_to_share_point_migration_job_cancelled_event()
/// ```
pub type SharePointMigrationJobCancelledEventResource = mg::One<
    models::SharePointMigrationJobCancelledEvent,
>;

/// Requests on a collection of
/// [`SharePointMigrationJobCancelledEvent`](models::SharePointMigrationJobCancelledEvent): `list`,
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
///     .cast_to_share_point_migration_job_cancelled_event()
/// ```
pub type SharePointMigrationJobCancelledEventCollection = mg::Many<
    models::SharePointMigrationJobCancelledEvent,
    SharePointMigrationJobCancelledEventResource,
>;
