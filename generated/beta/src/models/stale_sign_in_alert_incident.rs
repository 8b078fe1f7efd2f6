// @generated
use crate::mg;

/// Entity type [`microsoft.graph.staleSignInAlertIncident`][reference], derived from
/// [`UnifiedRoleManagementAlertIncident`](super::UnifiedRoleManagementAlertIncident).
///
/// Requests: [`StaleSignInAlertIncidentCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .role_management_alerts()
///     .alerts()
///     .id(id)
///     .alert_incidents()
///     .cast_to_stale_sign_in_alert_incident()
/// ```
///
/// Operations: `remediate`.
///
/// [`StaleSignInAlertIncidentCollection`]: crate::requests::stale_sign_in_alert_incident::StaleSignInAlertIncidentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/stalesigninalertincident?view=graph-rest-beta
pub struct StaleSignInAlertIncident {
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
    /// `lastSignInDateTime`.
    pub last_sign_in_date_time: mg::Field<mg::DateTimeOffset>,
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
    StaleSignInAlertIncident: "microsoft.graph.staleSignInAlertIncident", entity, base super::UnifiedRoleManagementAlertIncident;
    assignee_display_name: "assigneeDisplayName",
    assignee_id: "assigneeId",
    assignee_user_principal_name: "assigneeUserPrincipalName",
    assignment_created_date_time: "assignmentCreatedDateTime",
    id: "id" key required,
    last_sign_in_date_time: "lastSignInDateTime",
    role_definition_id: "roleDefinitionId",
    role_display_name: "roleDisplayName",
    role_template_id: "roleTemplateId",
}

mg::derived_from! { StaleSignInAlertIncident: super::UnifiedRoleManagementAlertIncident, super::Entity }
