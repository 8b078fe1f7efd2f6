// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagement.alertRule`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`AlertRuleCollection`](crate::requests::device_management::alert_rule::AlertRuleCollection),
/// for example `graph.monitoring().alert_rules()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicemanagement-alertrule?view=graph-rest-beta
pub struct AlertRule {
    /// `alertRuleTemplate`.
    pub alert_rule_template: mg::Field<mg::Open<super::AlertRuleTemplate>>,
    /// `conditions`.
    pub conditions: mg::Field<Vec<super::RuleCondition>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `enabled`.
    pub enabled: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isSystemRule`.
    pub is_system_rule: mg::Field<bool>,
    /// `notificationChannels`.
    pub notification_channels: mg::Field<Vec<super::NotificationChannel>>,
    /// `severity`.
    pub severity: mg::Field<mg::Open<super::RuleSeverityType>>,
    /// `threshold`.
    #[deprecated(
        note = "deprecated since 2023-09-05, to be removed on 2023-12-31 (revision 2023-09/threshold)"
    )]
    pub threshold: mg::Field<mg::Boxed<super::RuleThreshold>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AlertRule: "microsoft.graph.deviceManagement.alertRule", entity, base crate::models::Entity;
    alert_rule_template: "alertRuleTemplate",
    conditions: "conditions",
    description: "description",
    display_name: "displayName",
    enabled: "enabled",
    id: "id" key required,
    is_system_rule: "isSystemRule",
    notification_channels: "notificationChannels",
    severity: "severity",
    threshold: "threshold" deprecated,
}

mg::derived_from! { AlertRule: crate::models::Entity }
