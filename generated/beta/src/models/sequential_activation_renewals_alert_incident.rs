// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sequentialActivationRenewalsAlertIncident`][reference], derived
/// from [`UnifiedRoleManagementAlertIncident`](super::UnifiedRoleManagementAlertIncident).
///
/// Requests: [`SequentialActivationRenewalsAlertIncidentCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .role_management_alerts()
///     .alerts()
///     .id(id)
///     .alert_incidents()
///     .cast_to_sequential_activation_renewals_alert_incident()
/// ```
///
/// Operations: `remediate`.
///
/// [`SequentialActivationRenewalsAlertIncidentCollection`]: crate::requests::sequential_activation_renewals_alert_incident::SequentialActivationRenewalsAlertIncidentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/sequentialactivationrenewalsalertincident?view=graph-rest-beta
pub struct SequentialActivationRenewalsAlertIncident {
    /// `activationCount`.
    pub activation_count: mg::Field<i32>,
    /// `assigneeDisplayName`.
    pub assignee_display_name: mg::Field<String>,
    /// `assigneeId`.
    pub assignee_id: mg::Field<String>,
    /// `assigneeUserPrincipalName`.
    pub assignee_user_principal_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `roleDefinitionId`.
    pub role_definition_id: mg::Field<String>,
    /// `roleDisplayName`.
    pub role_display_name: mg::Field<String>,
    /// `roleTemplateId`.
    pub role_template_id: mg::Field<String>,
    /// `sequenceEndDateTime`.
    pub sequence_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `sequenceStartDateTime`.
    pub sequence_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SequentialActivationRenewalsAlertIncident: "microsoft.graph.sequentialActivationRenewalsAlertIncident", entity, base super::UnifiedRoleManagementAlertIncident;
    activation_count: "activationCount",
    assignee_display_name: "assigneeDisplayName",
    assignee_id: "assigneeId",
    assignee_user_principal_name: "assigneeUserPrincipalName",
    id: "id" key required,
    role_definition_id: "roleDefinitionId",
    role_display_name: "roleDisplayName",
    role_template_id: "roleTemplateId",
    sequence_end_date_time: "sequenceEndDateTime",
    sequence_start_date_time: "sequenceStartDateTime",
}

mg::derived_from! { SequentialActivationRenewalsAlertIncident: super::UnifiedRoleManagementAlertIncident, super::Entity }
