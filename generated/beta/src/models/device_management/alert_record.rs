// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagement.alertRecord`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicemanagement-alertrecord?view=graph-rest-beta>
    AlertRecord "microsoft.graph.deviceManagement.alertRecord" "entity" : crate::models::Entity;
    /// `alertImpact`: microsoft.graph.deviceManagement.alertImpact
    alert_impact "alertImpact": mg::Boxed<super::AlertImpact>,
    /// `alertRuleId`: String
    alert_rule_id "alertRuleId": String,
    /// `alertRuleTemplate`: microsoft.graph.deviceManagement.alertRuleTemplate
    alert_rule_template "alertRuleTemplate": mg::Open<super::AlertRuleTemplate>,
    /// `detectedDateTime`: DateTimeOffset
    detected_date_time "detectedDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastUpdatedDateTime`: DateTimeOffset
    last_updated_date_time "lastUpdatedDateTime": mg::DateTimeOffset,
    /// `resolvedDateTime`: DateTimeOffset
    resolved_date_time "resolvedDateTime": mg::DateTimeOffset,
    /// `severity`: microsoft.graph.deviceManagement.ruleSeverityType
    severity "severity": mg::Open<super::RuleSeverityType>,
    /// `status`: microsoft.graph.deviceManagement.alertStatusType
    status "status": mg::Open<super::AlertStatusType>,
}

mg::derived_from! { AlertRecord: crate::models::Entity }
