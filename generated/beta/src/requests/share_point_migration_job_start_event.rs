// @generated
use crate::{mg, models};

/// Requests on one [`SharePointMigrationJobStartEvent`](models::SharePointMigrationJobStartEvent):
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
///     .cast_to_share_point_migration_job_start_event()
/// ```
pub type SharePointMigrationJobStartEventResource = mg::One<
    models::SharePointMigrationJobStartEvent,
>;

/// Requests on a collection of
/// [`SharePointMigrationJobStartEvent`](models::SharePointMigrationJobStartEvent): `list`,
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
///     .cast_to_share_point_migration_job_start_event()
/// ```
pub type SharePointMigrationJobStartEventCollection = mg::Many<
    models::SharePointMigrationJobStartEvent,
    SharePointMigrationJobStartEventResource,
>;
