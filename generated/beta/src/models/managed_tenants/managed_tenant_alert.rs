// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.managedTenantAlert`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-managedtenantalert?view=graph-rest-beta>
    ManagedTenantAlert "microsoft.graph.managedTenants.managedTenantAlert" "entity" : crate::models::Entity;
    /// `alertData`: microsoft.graph.managedTenants.alertData
    alert_data "alertData": mg::Boxed<super::AlertData>,
    /// `alertDataReferenceStrings`: Collection(microsoft.graph.managedTenants.alertDataReferenceString)
    alert_data_reference_strings "alertDataReferenceStrings": Vec<super::AlertDataReferenceString>,
    /// `alertRuleDisplayName`: String
    alert_rule_display_name "alertRuleDisplayName": String,
    /// `assignedToUserId`: String
    assigned_to_user_id "assignedToUserId": String,
    /// `correlationCount`: Int32
    correlation_count "correlationCount": i32,
    /// `correlationId`: String
    correlation_id "correlationId": String,
    /// `createdByUserId`: String
    created_by_user_id "createdByUserId": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastActionByUserId`: String
    last_action_by_user_id "lastActionByUserId": String,
    /// `lastActionDateTime`: DateTimeOffset
    last_action_date_time "lastActionDateTime": mg::DateTimeOffset,
    /// `message`: String
    message "message": String,
    /// `severity`: microsoft.graph.managedTenants.alertSeverity
    severity "severity": mg::Open<super::AlertSeverity>,
    /// `status`: microsoft.graph.managedTenants.alertStatus
    status "status": mg::Open<super::AlertStatus>,
    /// `tenantId`: String
    tenant_id "tenantId": String,
    /// `title`: String
    title "title": String,
}

mg::derived_from! { ManagedTenantAlert: crate::models::Entity }

impl ManagedTenantAlert {
    /// `alertLogs`: many `microsoft.graph.managedTenants.managedTenantAlertLog`
    pub const ALERT_LOGS: mg::Nav<
        ManagedTenantAlert,
        Vec<super::ManagedTenantAlertLog>,
    > = mg::Nav::new("alertLogs");
    /// `alertRule`: `microsoft.graph.managedTenants.managedTenantAlertRule`
    pub const ALERT_RULE: mg::Nav<ManagedTenantAlert, super::ManagedTenantAlertRule> = mg::Nav::new(
        "alertRule",
    );
    /// `apiNotifications`: many `microsoft.graph.managedTenants.managedTenantApiNotification`
    pub const API_NOTIFICATIONS: mg::Nav<
        ManagedTenantAlert,
        Vec<super::ManagedTenantApiNotification>,
    > = mg::Nav::new("apiNotifications");
    /// `emailNotifications`: many `microsoft.graph.managedTenants.managedTenantEmailNotification`
    pub const EMAIL_NOTIFICATIONS: mg::Nav<
        ManagedTenantAlert,
        Vec<super::ManagedTenantEmailNotification>,
    > = mg::Nav::new("emailNotifications");
}
