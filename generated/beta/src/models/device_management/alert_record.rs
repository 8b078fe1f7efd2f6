// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagement.alertRecord`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`AlertRecordCollection`], for example `graph.monitoring().alert_records()`.
///
/// Operations: `set_portal_notification_as_sent`,
/// `change_alert_records_portal_notification_as_sent`, `get_portal_notifications`.
///
/// [`AlertRecordCollection`]: crate::requests::device_management::alert_record::AlertRecordCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicemanagement-alertrecord?view=graph-rest-beta
pub struct AlertRecord {
    /// `alertImpact`.
    pub alert_impact: mg::Field<mg::Boxed<super::AlertImpact>>,
    /// `alertRuleId`.
    pub alert_rule_id: mg::Field<String>,
    /// `alertRuleTemplate`.
    pub alert_rule_template: mg::Field<mg::Open<super::AlertRuleTemplate>>,
    /// `detectedDateTime`.
    pub detected_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastUpdatedDateTime`.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `resolvedDateTime`.
    pub resolved_date_time: mg::Field<mg::DateTimeOffset>,
    /// `severity`.
    pub severity: mg::Field<mg::Open<super::RuleSeverityType>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::AlertStatusType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AlertRecord: "microsoft.graph.deviceManagement.alertRecord", entity, base crate::models::Entity;
    alert_impact: "alertImpact",
    alert_rule_id: "alertRuleId",
    alert_rule_template: "alertRuleTemplate",
    detected_date_time: "detectedDateTime",
    display_name: "displayName",
    id: "id" key required,
    last_updated_date_time: "lastUpdatedDateTime",
    resolved_date_time: "resolvedDateTime",
    severity: "severity",
    status: "status",
}

mg::derived_from! { AlertRecord: crate::models::Entity }
