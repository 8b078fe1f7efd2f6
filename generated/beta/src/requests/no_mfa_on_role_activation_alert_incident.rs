// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`NoMfaOnRoleActivationAlertIncident`](models::NoMfaOnRoleActivationAlertIncident): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .role_management_alerts()
///     .alerts()
///     .id(id)
///     .alert_incidents()
///     .id(id)
///     .cast_to_no_mfa_on_role_activation_alert_incident()
/// ```
pub type NoMfaOnRoleActivationAlertIncidentResource = mg::One<
    models::NoMfaOnRoleActivationAlertIncident,
    requests::unified_role_management_alert_incident::UnifiedRoleManagementAlertIncidentResource,
>;

/// Requests on a collection of
/// [`NoMfaOnRoleActivationAlertIncident`](models::NoMfaOnRoleActivationAlertIncident): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
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
pub type NoMfaOnRoleActivationAlertIncidentCollection = mg::Many<
    models::NoMfaOnRoleActivationAlertIncident,
    NoMfaOnRoleActivationAlertIncidentResource,
>;
