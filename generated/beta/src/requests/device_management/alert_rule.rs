// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceManagement.alertRule`, by its URL.
///
/// For example `/monitoring/alertRules/{alertRule-id}`.
pub type AlertRuleResource = mg::One<models::device_management::AlertRule>;

/// A collection of `microsoft.graph.deviceManagement.alertRule`, by its URL.
///
/// For example `/monitoring/alertRules`.
pub type AlertRuleCollection = mg::Many<
    models::device_management::AlertRule,
    AlertRuleResource,
>;
