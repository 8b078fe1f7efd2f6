// @generated
use crate::{mg, models};

/// Requests on one [`AlertRule`](models::device_management::AlertRule): `get`, `update`, `delete`.
///
/// For example `graph.monitoring().alert_rules().id(id)`.
pub type AlertRuleResource = mg::One<models::device_management::AlertRule>;

/// Requests on a collection of [`AlertRule`](models::device_management::AlertRule): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.monitoring().alert_rules()`.
pub type AlertRuleCollection = mg::Many<
    models::device_management::AlertRule,
    AlertRuleResource,
>;
