// @generated
use crate::mg;

/// Entity type [`microsoft.graph.noMfaOnRoleActivationAlertIncident`][reference], derived from
/// [`UnifiedRoleManagementAlertIncident`](super::UnifiedRoleManagementAlertIncident).
///
/// Requests: [`NoMfaOnRoleActivationAlertIncidentCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .role_management_alerts()
///     .alerts()
///     .id(id)
///     .alert_incidents()
///     .cast_to_no_mfa_on_role_activation_alert_incident()
/// ```
///
/// Operations: `remediate`.
///
/// [`NoMfaOnRoleActivationAlertIncidentCollection`]: crate::requests::no_mfa_on_role_activation_alert_incident::NoMfaOnRoleActivationAlertIncidentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/nomfaonroleactivationalertincident?view=graph-rest-beta
pub struct NoMfaOnRoleActivationAlertIncident {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
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
    NoMfaOnRoleActivationAlertIncident: "microsoft.graph.noMfaOnRoleActivationAlertIncident", entity, base super::UnifiedRoleManagementAlertIncident;
    id: "id" key required,
    role_display_name: "roleDisplayName",
    role_template_id: "roleTemplateId",
}

mg::derived_from! { NoMfaOnRoleActivationAlertIncident: super::UnifiedRoleManagementAlertIncident, super::Entity }
