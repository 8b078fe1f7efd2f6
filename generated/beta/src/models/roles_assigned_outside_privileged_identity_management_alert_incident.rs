// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertIncident`, an entity type derived from `microsoft.graph.unifiedRoleManagementAlertIncident`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/rolesassignedoutsideprivilegedidentitymanagementalertincident?view=graph-rest-beta>
    RolesAssignedOutsidePrivilegedIdentityManagementAlertIncident "microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertIncident" "entity" : super::UnifiedRoleManagementAlertIncident;
    /// `assigneeDisplayName`: String
    assignee_display_name "assigneeDisplayName": String,
    /// `assigneeId`: String
    assignee_id "assigneeId": String,
    /// `assigneeUserPrincipalName`: String
    assignee_user_principal_name "assigneeUserPrincipalName": String,
    /// `assignmentCreatedDateTime`: DateTimeOffset
    assignment_created_date_time "assignmentCreatedDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `roleDefinitionId`: String
    role_definition_id "roleDefinitionId": String,
    /// `roleDisplayName`: String
    role_display_name "roleDisplayName": String,
    /// `roleTemplateId`: String
    role_template_id "roleTemplateId": String,
}

mg::derived_from! { RolesAssignedOutsidePrivilegedIdentityManagementAlertIncident: super::UnifiedRoleManagementAlertIncident, super::Entity }
