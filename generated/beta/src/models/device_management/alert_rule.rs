// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagement.alertRule`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicemanagement-alertrule?view=graph-rest-beta>
    AlertRule "microsoft.graph.deviceManagement.alertRule" "entity" : crate::models::Entity;
    /// `alertRuleTemplate`: microsoft.graph.deviceManagement.alertRuleTemplate
    alert_rule_template "alertRuleTemplate": mg::Open<super::AlertRuleTemplate>,
    /// `conditions`: Collection(microsoft.graph.deviceManagement.ruleCondition)
    conditions "conditions": Vec<super::RuleCondition>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `enabled`: Boolean
    enabled "enabled": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isSystemRule`: Boolean
    is_system_rule "isSystemRule": bool,
    /// `notificationChannels`: Collection(microsoft.graph.deviceManagement.notificationChannel)
    notification_channels "notificationChannels": Vec<super::NotificationChannel>,
    /// `severity`: microsoft.graph.deviceManagement.ruleSeverityType
    severity "severity": mg::Open<super::RuleSeverityType>,
    /// `threshold`: microsoft.graph.deviceManagement.ruleThreshold
    #[deprecated(note = "deprecated since 2023-09-05, to be removed on 2023-12-31 (revision 2023-09/threshold)")]
    threshold "threshold" "d": mg::Boxed<super::RuleThreshold>,
}

mg::derived_from! { AlertRule: crate::models::Entity }
