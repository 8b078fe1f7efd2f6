// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedTenants.managedTenantAlertRule`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`ManagedTenantAlertRuleCollection`], for example
/// `graph.tenant_relationships().managed_tenants().managed_tenant_alert_rules()`.
///
/// [`ManagedTenantAlertRuleCollection`]: crate::requests::managed_tenants::managed_tenant_alert_rule::ManagedTenantAlertRuleCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-managedtenantalertrule?view=graph-rest-beta
pub struct ManagedTenantAlertRule {
    /// `alertDisplayName`.
    pub alert_display_name: mg::Field<String>,
    /// `alertTTL`.
    pub alert_ttl: mg::Field<i32>,
    /// `createdByUserId`.
    pub created_by_user_id: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastActionByUserId`.
    pub last_action_by_user_id: mg::Field<String>,
    /// `lastActionDateTime`.
    pub last_action_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastRunDateTime`.
    pub last_run_date_time: mg::Field<mg::DateTimeOffset>,
    /// `notificationFinalDestinations`.
    pub notification_final_destinations: mg::Field<
        mg::Flags<super::NotificationDestination>,
    >,
    /// `severity`.
    pub severity: mg::Field<mg::Open<super::AlertSeverity>>,
    /// `targets`.
    pub targets: mg::Field<Vec<super::NotificationTarget>>,
    /// `tenantIds`.
    pub tenant_ids: mg::Field<Vec<super::TenantInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedTenantAlertRule: "microsoft.graph.managedTenants.managedTenantAlertRule", entity, base crate::models::Entity;
    alert_display_name: "alertDisplayName",
    alert_ttl: "alertTTL",
    created_by_user_id: "createdByUserId",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    last_action_by_user_id: "lastActionByUserId",
    last_action_date_time: "lastActionDateTime",
    last_run_date_time: "lastRunDateTime",
    notification_final_destinations: "notificationFinalDestinations",
    severity: "severity",
    targets: "targets",
    tenant_ids: "tenantIds",
}

mg::derived_from! { ManagedTenantAlertRule: crate::models::Entity }

impl ManagedTenantAlertRule {
    /// `alerts`: many [`ManagedTenantAlert`](super::ManagedTenantAlert).
    pub const ALERTS: mg::Nav<ManagedTenantAlertRule, Vec<super::ManagedTenantAlert>> = mg::Nav::new(
        "alerts",
    );
    /// `ruleDefinition`:
    /// [`ManagedTenantAlertRuleDefinition`](super::ManagedTenantAlertRuleDefinition).
    pub const RULE_DEFINITION: mg::Nav<
        ManagedTenantAlertRule,
        super::ManagedTenantAlertRuleDefinition,
    > = mg::Nav::new("ruleDefinition");
}
