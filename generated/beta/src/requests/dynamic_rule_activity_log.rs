// @generated
use crate::{mg, models};

/// Requests on one [`DynamicRuleActivityLog`](models::DynamicRuleActivityLog): `get`, `update`,
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
///     .cast_to_dynamic_rule_activity_log()
/// ```
pub type DynamicRuleActivityLogResource = mg::One<models::DynamicRuleActivityLog>;

/// Requests on a collection of [`DynamicRuleActivityLog`](models::DynamicRuleActivityLog): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.solutions().backup_restore().activity_logs().cast_to_dynamic_rule_activity_log()`.
pub type DynamicRuleActivityLogCollection = mg::Many<
    models::DynamicRuleActivityLog,
    DynamicRuleActivityLogResource,
>;
