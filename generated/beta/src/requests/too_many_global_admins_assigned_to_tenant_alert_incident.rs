// @generated
use crate::{mg, models, requests};

/// Requests on one [`TooManyGlobalAdminsAssignedToTenantAlertIncident`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .role_management_alerts()
///     .alerts()
///     .id(id)
///     .alert_incidents()
///     .id(id)
///     .cast_to_too_many_global_admins_assigned_to_tenant_alert_incident()
/// ```
///
/// [`TooManyGlobalAdminsAssignedToTenantAlertIncident`]: models::TooManyGlobalAdminsAssignedToTenantAlertIncident
pub type TooManyGlobalAdminsAssignedToTenantAlertIncidentResource = mg::One<
    models::TooManyGlobalAdminsAssignedToTenantAlertIncident,
    requests::unified_role_management_alert_incident::UnifiedRoleManagementAlertIncidentResource,
>;

/// Requests on a collection of [`TooManyGlobalAdminsAssignedToTenantAlertIncident`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
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
/// [`TooManyGlobalAdminsAssignedToTenantAlertIncident`]: models::TooManyGlobalAdminsAssignedToTenantAlertIncident
pub type TooManyGlobalAdminsAssignedToTenantAlertIncidentCollection = mg::Many<
    models::TooManyGlobalAdminsAssignedToTenantAlertIncident,
    TooManyGlobalAdminsAssignedToTenantAlertIncidentResource,
>;
