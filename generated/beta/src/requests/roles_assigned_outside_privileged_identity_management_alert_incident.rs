// @generated
use crate::{mg, models, requests};

/// Requests on one [`RolesAssignedOutsidePrivilegedIdentityManagementAlertIncident`]: `get`,
/// `update`, `delete`.
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
///     .cast_to_roles_assigned_outside_privileged_identity_management_alert_incident()
/// ```
///
/// [`RolesAssignedOutsidePrivilegedIdentityManagementAlertIncident`]: models::RolesAssignedOutsidePrivilegedIdentityManagementAlertIncident
pub type RolesAssignedOutsidePrivilegedIdentityManagementAlertIncidentResource = mg::One<
    models::RolesAssignedOutsidePrivilegedIdentityManagementAlertIncident,
    requests::unified_role_management_alert_incident::UnifiedRoleManagementAlertIncidentResource,
>;

/// Requests on a collection of [`RolesAssignedOutsidePrivilegedIdentityManagementAlertIncident`]:
/// `list`, `create`, `count`, `id` for one of them.
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
///     .cast_to_roles_assigned_outside_privileged_identity_management_alert_incident()
/// ```
///
/// [`RolesAssignedOutsidePrivilegedIdentityManagementAlertIncident`]: models::RolesAssignedOutsidePrivilegedIdentityManagementAlertIncident
pub type RolesAssignedOutsidePrivilegedIdentityManagementAlertIncidentCollection = mg::Many<
    models::RolesAssignedOutsidePrivilegedIdentityManagementAlertIncident,
    RolesAssignedOutsidePrivilegedIdentityManagementAlertIncidentResource,
>;
