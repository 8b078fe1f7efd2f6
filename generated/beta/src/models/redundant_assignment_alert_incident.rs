// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.redundantAssignmentAlertIncident`, an entity type derived from `microsoft.graph.unifiedRoleManagementAlertIncident`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/redundantassignmentalertincident?view=graph-rest-beta>
    RedundantAssignmentAlertIncident "microsoft.graph.redundantAssignmentAlertIncident" "entity" : super::UnifiedRoleManagementAlertIncident;
    /// `assigneeDisplayName`: String
    assignee_display_name "assigneeDisplayName": String,
    /// `assigneeId`: String
    assignee_id "assigneeId": String,
    /// `assigneeUserPrincipalName`: String
    assignee_user_principal_name "assigneeUserPrincipalName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastActivationDateTime`: DateTimeOffset
    last_activation_date_time "lastActivationDateTime": mg::DateTimeOffset,
    /// `roleDefinitionId`: String
    role_definition_id "roleDefinitionId": String,
    /// `roleDisplayName`: String
    role_display_name "roleDisplayName": String,
    /// `roleTemplateId`: String
    role_template_id "roleTemplateId": String,
}

mg::derived_from! { RedundantAssignmentAlertIncident: super::UnifiedRoleManagementAlertIncident, super::Entity }
