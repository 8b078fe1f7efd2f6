// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.managedTenantAlertRule`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-managedtenantalertrule?view=graph-rest-beta>
    ManagedTenantAlertRule "microsoft.graph.managedTenants.managedTenantAlertRule" "entity" : crate::models::Entity;
    /// `alertDisplayName`: String
    alert_display_name "alertDisplayName": String,
    /// `alertTTL`: Int32
    alert_ttl "alertTTL": i32,
    /// `createdByUserId`: String
    created_by_user_id "createdByUserId": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastActionByUserId`: String
    last_action_by_user_id "lastActionByUserId": String,
    /// `lastActionDateTime`: DateTimeOffset
    last_action_date_time "lastActionDateTime": mg::DateTimeOffset,
    /// `lastRunDateTime`: DateTimeOffset
    last_run_date_time "lastRunDateTime": mg::DateTimeOffset,
    /// `notificationFinalDestinations`: microsoft.graph.managedTenants.notificationDestination
    notification_final_destinations "notificationFinalDestinations": mg::Flags<super::NotificationDestination>,
    /// `severity`: microsoft.graph.managedTenants.alertSeverity
    severity "severity": mg::Open<super::AlertSeverity>,
    /// `targets`: Collection(microsoft.graph.managedTenants.notificationTarget)
    targets "targets": Vec<super::NotificationTarget>,
    /// `tenantIds`: Collection(microsoft.graph.managedTenants.tenantInfo)
    tenant_ids "tenantIds": Vec<super::TenantInfo>,
}

mg::derived_from! { ManagedTenantAlertRule: crate::models::Entity }

impl ManagedTenantAlertRule {
    /// `alerts`: many `microsoft.graph.managedTenants.managedTenantAlert`
    pub const ALERTS: mg::Nav<ManagedTenantAlertRule, Vec<super::ManagedTenantAlert>> = mg::Nav::new(
        "alerts",
    );
    /// `ruleDefinition`: `microsoft.graph.managedTenants.managedTenantAlertRuleDefinition`
    pub const RULE_DEFINITION: mg::Nav<
        ManagedTenantAlertRule,
        super::ManagedTenantAlertRuleDefinition,
    > = mg::Nav::new("ruleDefinition");
}
