// @generated
use crate::mg;

/// Entity type [`microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertIncident`][reference],
/// derived from [`UnifiedRoleManagementAlertIncident`](super::UnifiedRoleManagementAlertIncident).
///
/// Requests: [`TooManyGlobalAdminsAssignedToTenantAlertIncidentCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .role_management_alerts()
///     .alerts()
///     .id(id)
///     .alert_incidents()
///     .cast_to_too_many_global_admins_assigned_to_tenant_alert_incident()
/// ```
///
/// Operations: `remediate`.
///
/// [`TooManyGlobalAdminsAssignedToTenantAlertIncidentCollection`]: crate::requests::too_many_global_admins_assigned_to_tenant_alert_incident::TooManyGlobalAdminsAssignedToTenantAlertIncidentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/toomanyglobaladminsassignedtotenantalertincident?view=graph-rest-beta
pub struct TooManyGlobalAdminsAssignedToTenantAlertIncident {
    /// `assigneeDisplayName`.
    pub assignee_display_name: mg::Field<String>,
    /// `assigneeId`.
    pub assignee_id: mg::Field<String>,
    /// `assigneeUserPrincipalName`.
    pub assignee_user_principal_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TooManyGlobalAdminsAssignedToTenantAlertIncident: "microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertIncident", entity, base super::UnifiedRoleManagementAlertIncident;
    assignee_display_name: "assigneeDisplayName",
    assignee_id: "assigneeId",
    assignee_user_principal_name: "assigneeUserPrincipalName",
    id: "id" key required,
}

mg::derived_from! { TooManyGlobalAdminsAssignedToTenantAlertIncident: super::UnifiedRoleManagementAlertIncident, super::Entity }
