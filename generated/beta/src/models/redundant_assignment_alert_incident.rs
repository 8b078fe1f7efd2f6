// @generated
use crate::mg;

/// Entity type [`microsoft.graph.redundantAssignmentAlertIncident`][reference], derived from
/// [`UnifiedRoleManagementAlertIncident`](super::UnifiedRoleManagementAlertIncident).
///
/// Requests: [`RedundantAssignmentAlertIncidentCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .role_management_alerts()
///     .alerts()
///     .id(id)
///     .alert_incidents()
///     .cast_to_redundant_assignment_alert_incident()
/// ```
///
/// Operations: `remediate`.
///
/// [`RedundantAssignmentAlertIncidentCollection`]: crate::requests::redundant_assignment_alert_incident::RedundantAssignmentAlertIncidentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/redundantassignmentalertincident?view=graph-rest-beta
pub struct RedundantAssignmentAlertIncident {
    /// `assigneeDisplayName`.
    pub assignee_display_name: mg::Field<String>,
    /// `assigneeId`.
    pub assignee_id: mg::Field<String>,
    /// `assigneeUserPrincipalName`.
    pub assignee_user_principal_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastActivationDateTime`.
    pub last_activation_date_time: mg::Field<mg::DateTimeOffset>,
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
    RedundantAssignmentAlertIncident: "microsoft.graph.redundantAssignmentAlertIncident", entity, base super::UnifiedRoleManagementAlertIncident;
    assignee_display_name: "assigneeDisplayName",
    assignee_id: "assigneeId",
    assignee_user_principal_name: "assigneeUserPrincipalName",
    id: "id" key required,
    last_activation_date_time: "lastActivationDateTime",
    role_definition_id: "roleDefinitionId",
    role_display_name: "roleDisplayName",
    role_template_id: "roleTemplateId",
}

mg::derived_from! { RedundantAssignmentAlertIncident: super::UnifiedRoleManagementAlertIncident, super::Entity }
