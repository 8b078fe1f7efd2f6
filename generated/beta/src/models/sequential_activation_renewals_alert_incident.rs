// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sequentialActivationRenewalsAlertIncident`, an entity type derived from `microsoft.graph.unifiedRoleManagementAlertIncident`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sequentialactivationrenewalsalertincident?view=graph-rest-beta>
    SequentialActivationRenewalsAlertIncident "microsoft.graph.sequentialActivationRenewalsAlertIncident" "entity" : super::UnifiedRoleManagementAlertIncident;
    /// `activationCount`: Int32
    activation_count "activationCount": i32,
    /// `assigneeDisplayName`: String
    assignee_display_name "assigneeDisplayName": String,
    /// `assigneeId`: String
    assignee_id "assigneeId": String,
    /// `assigneeUserPrincipalName`: String
    assignee_user_principal_name "assigneeUserPrincipalName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `roleDefinitionId`: String
    role_definition_id "roleDefinitionId": String,
    /// `roleDisplayName`: String
    role_display_name "roleDisplayName": String,
    /// `roleTemplateId`: String
    role_template_id "roleTemplateId": String,
    /// `sequenceEndDateTime`: DateTimeOffset
    sequence_end_date_time "sequenceEndDateTime": mg::DateTimeOffset,
    /// `sequenceStartDateTime`: DateTimeOffset
    sequence_start_date_time "sequenceStartDateTime": mg::DateTimeOffset,
}

mg::derived_from! { SequentialActivationRenewalsAlertIncident: super::UnifiedRoleManagementAlertIncident, super::Entity }
