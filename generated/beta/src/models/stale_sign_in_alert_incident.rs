// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.staleSignInAlertIncident`, an entity type derived from `microsoft.graph.unifiedRoleManagementAlertIncident`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/stalesigninalertincident?view=graph-rest-beta>
    StaleSignInAlertIncident "microsoft.graph.staleSignInAlertIncident" "entity" : super::UnifiedRoleManagementAlertIncident;
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
    /// `lastSignInDateTime`: DateTimeOffset
    last_sign_in_date_time "lastSignInDateTime": mg::DateTimeOffset,
    /// `roleDefinitionId`: String
    role_definition_id "roleDefinitionId": String,
    /// `roleDisplayName`: String
    role_display_name "roleDisplayName": String,
    /// `roleTemplateId`: String
    role_template_id "roleTemplateId": String,
}

mg::derived_from! { StaleSignInAlertIncident: super::UnifiedRoleManagementAlertIncident, super::Entity }
