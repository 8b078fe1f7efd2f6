// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertIncident`][reference],
/// derived from [`UnifiedRoleManagementAlertIncident`](super::UnifiedRoleManagementAlertIncident).
///
/// Requests: [`RolesAssignedOutsidePrivilegedIdentityManagementAlertIncidentCollection`], for
/// example:
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
/// Operations: `remediate`.
///
/// [`RolesAssignedOutsidePrivilegedIdentityManagementAlertIncidentCollection`]: crate::requests::roles_assigned_outside_privileged_identity_management_alert_incident::RolesAssignedOutsidePrivilegedIdentityManagementAlertIncidentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/rolesassignedoutsideprivilegedidentitymanagementalertincident?view=graph-rest-beta
pub struct RolesAssignedOutsidePrivilegedIdentityManagementAlertIncident {
    /// `assigneeDisplayName`.
    pub assignee_display_name: mg::Field<String>,
    /// `assigneeId`.
    pub assignee_id: mg::Field<String>,
    /// `assigneeUserPrincipalName`.
    pub assignee_user_principal_name: mg::Field<String>,
    /// `assignmentCreatedDateTime`.
    pub assignment_created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `roleDefinitionId`.
    pub role_definition_id: mg::Field<String>,
    /// `roleDisplayName`.
    pub role_display_name: mg::Field<String>,
    /// `roleTemplateId`.
    pub role_template_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RolesAssignedOutsidePrivilegedIdentityManagementAlertIncident: "microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertIncident", entity, base super::UnifiedRoleManagementAlertIncident;
    assignee_display_name: "assigneeDisplayName",
    assignee_id: "assigneeId",
    assignee_user_principal_name: "assigneeUserPrincipalName",
    assignment_created_date_time: "assignmentCreatedDateTime",
    id: "id" key required,
    role_definition_id: "roleDefinitionId",
    role_display_name: "roleDisplayName",
    role_template_id: "roleTemplateId",
}

mg::derived_from! { RolesAssignedOutsidePrivilegedIdentityManagementAlertIncident: super::UnifiedRoleManagementAlertIncident, super::Entity }
