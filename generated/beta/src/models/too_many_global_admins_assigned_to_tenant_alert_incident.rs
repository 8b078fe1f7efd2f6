// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertIncident`, an entity type derived from `microsoft.graph.unifiedRoleManagementAlertIncident`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/toomanyglobaladminsassignedtotenantalertincident?view=graph-rest-beta>
    TooManyGlobalAdminsAssignedToTenantAlertIncident "microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertIncident" "entity" : super::UnifiedRoleManagementAlertIncident;
    /// `assigneeDisplayName`: String
    assignee_display_name "assigneeDisplayName": String,
    /// `assigneeId`: String
    assignee_id "assigneeId": String,
    /// `assigneeUserPrincipalName`: String
    assignee_user_principal_name "assigneeUserPrincipalName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { TooManyGlobalAdminsAssignedToTenantAlertIncident: super::UnifiedRoleManagementAlertIncident, super::Entity }
