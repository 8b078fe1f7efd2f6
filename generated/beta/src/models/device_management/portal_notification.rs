// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagement.portalNotification`.
pub struct PortalNotification {
    /// `alertImpact`.
    pub alert_impact: mg::Field<mg::Boxed<super::AlertImpact>>,
    /// `alertRecordId`.
    pub alert_record_id: mg::Field<String>,
    /// `alertRuleId`.
    pub alert_rule_id: mg::Field<String>,
    /// `alertRuleName`.
    pub alert_rule_name: mg::Field<String>,
    /// `alertRuleTemplate`.
    pub alert_rule_template: mg::Field<mg::Open<super::AlertRuleTemplate>>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `isPortalNotificationSent`.
    pub is_portal_notification_sent: mg::Field<bool>,
    /// `severity`.
    pub severity: mg::Field<mg::Open<super::RuleSeverityType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PortalNotification: "microsoft.graph.deviceManagement.portalNotification", complex;
    alert_impact: "alertImpact",
    alert_record_id: "alertRecordId",
    alert_rule_id: "alertRuleId",
    alert_rule_name: "alertRuleName",
    alert_rule_template: "alertRuleTemplate",
    id: "id",
    is_portal_notification_sent: "isPortalNotificationSent",
    severity: "severity",
}
