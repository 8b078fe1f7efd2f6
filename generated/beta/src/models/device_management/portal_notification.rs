// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagement.portalNotification`, a complex type.
    PortalNotification "microsoft.graph.deviceManagement.portalNotification" "complex";
    /// `alertImpact`: microsoft.graph.deviceManagement.alertImpact
    alert_impact "alertImpact": mg::Boxed<super::AlertImpact>,
    /// `alertRecordId`: String
    alert_record_id "alertRecordId": String,
    /// `alertRuleId`: String
    alert_rule_id "alertRuleId": String,
    /// `alertRuleName`: String
    alert_rule_name "alertRuleName": String,
    /// `alertRuleTemplate`: microsoft.graph.deviceManagement.alertRuleTemplate
    alert_rule_template "alertRuleTemplate": mg::Open<super::AlertRuleTemplate>,
    /// `id`: String
    id "id": String,
    /// `isPortalNotificationSent`: Boolean
    is_portal_notification_sent "isPortalNotificationSent": bool,
    /// `severity`: microsoft.graph.deviceManagement.ruleSeverityType
    severity "severity": mg::Open<super::RuleSeverityType>,
}
