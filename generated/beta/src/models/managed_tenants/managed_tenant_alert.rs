// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedTenants.managedTenantAlert`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`ManagedTenantAlertCollection`], for example
/// `graph.tenant_relationships().managed_tenants().managed_tenant_alerts()`.
///
/// Operations: `add_user_input_log`.
///
/// [`ManagedTenantAlertCollection`]: crate::requests::managed_tenants::managed_tenant_alert::ManagedTenantAlertCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-managedtenantalert?view=graph-rest-beta
pub struct ManagedTenantAlert {
    /// `alertData`.
    pub alert_data: mg::Field<mg::Boxed<super::AlertData>>,
    /// `alertDataReferenceStrings`.
    pub alert_data_reference_strings: mg::Field<Vec<super::AlertDataReferenceString>>,
    /// `alertRuleDisplayName`.
    pub alert_rule_display_name: mg::Field<String>,
    /// `assignedToUserId`.
    pub assigned_to_user_id: mg::Field<String>,
    /// `correlationCount`.
    pub correlation_count: mg::Field<i32>,
    /// `correlationId`.
    pub correlation_id: mg::Field<String>,
    /// `createdByUserId`.
    pub created_by_user_id: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastActionByUserId`.
    pub last_action_by_user_id: mg::Field<String>,
    /// `lastActionDateTime`.
    pub last_action_date_time: mg::Field<mg::DateTimeOffset>,
    /// `message`.
    pub message: mg::Field<String>,
    /// `severity`.
    pub severity: mg::Field<mg::Open<super::AlertSeverity>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::AlertStatus>>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// `title`.
    pub title: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedTenantAlert: "microsoft.graph.managedTenants.managedTenantAlert", entity, base crate::models::Entity;
    alert_data: "alertData",
    alert_data_reference_strings: "alertDataReferenceStrings",
    alert_rule_display_name: "alertRuleDisplayName",
    assigned_to_user_id: "assignedToUserId",
    correlation_count: "correlationCount",
    correlation_id: "correlationId",
    created_by_user_id: "createdByUserId",
    created_date_time: "createdDateTime",
    id: "id" key required,
    last_action_by_user_id: "lastActionByUserId",
    last_action_date_time: "lastActionDateTime",
    message: "message",
    severity: "severity",
    status: "status",
    tenant_id: "tenantId",
    title: "title",
}

mg::derived_from! { ManagedTenantAlert: crate::models::Entity }

impl ManagedTenantAlert {
    /// `alertLogs`: many [`ManagedTenantAlertLog`](super::ManagedTenantAlertLog).
    pub const ALERT_LOGS: mg::Nav<
        ManagedTenantAlert,
        Vec<super::ManagedTenantAlertLog>,
    > = mg::Nav::new("alertLogs");
    /// `alertRule`: [`ManagedTenantAlertRule`](super::ManagedTenantAlertRule).
    pub const ALERT_RULE: mg::Nav<ManagedTenantAlert, super::ManagedTenantAlertRule> = mg::Nav::new(
        "alertRule",
    );
    /// `apiNotifications`: many
    /// [`ManagedTenantApiNotification`](super::ManagedTenantApiNotification).
    pub const API_NOTIFICATIONS: mg::Nav<
        ManagedTenantAlert,
        Vec<super::ManagedTenantApiNotification>,
    > = mg::Nav::new("apiNotifications");
    /// `emailNotifications`: many
    /// [`ManagedTenantEmailNotification`](super::ManagedTenantEmailNotification).
    pub const EMAIL_NOTIFICATIONS: mg::Nav<
        ManagedTenantAlert,
        Vec<super::ManagedTenantEmailNotification>,
    > = mg::Nav::new("emailNotifications");
}
