// @generated
use crate::{mg, models};

/// Requests on one
/// [`SharePointMigrationJobPostponedEvent`](models::SharePointMigrationJobPostponedEvent): `get`,
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
///     .cast_to_share_point_migration_job_postponed_event()
/// ```
pub type SharePointMigrationJobPostponedEventResource = mg::One<
    models::SharePointMigrationJobPostponedEvent,
>;

/// Requests on a collection of
/// [`SharePointMigrationJobPostponedEvent`](models::SharePointMigrationJobPostponedEvent): `list`,
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
///     .cast_to_share_point_migration_job_postponed_event()
/// ```
pub type SharePointMigrationJobPostponedEventCollection = mg::Many<
    models::SharePointMigrationJobPostponedEvent,
    SharePointMigrationJobPostponedEventResource,
>;
