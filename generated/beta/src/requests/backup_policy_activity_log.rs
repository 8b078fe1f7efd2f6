// @generated
use crate::{mg, models};

/// Requests on one [`BackupPolicyActivityLog`](models::BackupPolicyActivityLog): `get`, `update`,
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
///     .cast_to_backup_policy_activity_log()
/// ```
pub type BackupPolicyActivityLogResource = mg::One<models::BackupPolicyActivityLog>;

/// Requests on a collection of [`BackupPolicyActivityLog`](models::BackupPolicyActivityLog):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.solutions().backup_restore().activity_logs().cast_to_backup_policy_activity_log()`.
pub type BackupPolicyActivityLogCollection = mg::Many<
    models::BackupPolicyActivityLog,
    BackupPolicyActivityLogResource,
>;
