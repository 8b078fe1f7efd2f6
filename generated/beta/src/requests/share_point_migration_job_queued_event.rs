// @generated
use crate::{mg, models};

/// Requests on one
/// [`SharePointMigrationJobQueuedEvent`](models::SharePointMigrationJobQueuedEvent): `get`,
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
///     .cast_to_share_point_migration_job_queued_event()
/// ```
pub type SharePointMigrationJobQueuedEventResource = mg::One<
    models::SharePointMigrationJobQueuedEvent,
>;

/// Requests on a collection of
/// [`SharePointMigrationJobQueuedEvent`](models::SharePointMigrationJobQueuedEvent): `list`,
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
///     .cast_to_share_point_migration_job_queued_event()
/// ```
pub type SharePointMigrationJobQueuedEventCollection = mg::Many<
    models::SharePointMigrationJobQueuedEvent,
    SharePointMigrationJobQueuedEventResource,
>;
