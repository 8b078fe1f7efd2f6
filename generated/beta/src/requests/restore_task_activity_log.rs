// @generated
use crate::{mg, models};

/// Requests on one [`RestoreTaskActivityLog`](models::RestoreTaskActivityLog): `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .solutions()
///     .backup_restore()
///     .activity_logs()
///     .id(id)
///     .cast_to_restore_task_activity_log()
/// ```
pub type RestoreTaskActivityLogResource = mg::One<models::RestoreTaskActivityLog>;

/// Requests on a collection of [`RestoreTaskActivityLog`](models::RestoreTaskActivityLog): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.solutions().backup_restore().activity_logs().cast_to_restore_task_activity_log()`.
pub type RestoreTaskActivityLogCollection = mg::Many<
    models::RestoreTaskActivityLog,
    RestoreTaskActivityLogResource,
>;
