// @generated
use crate::{mg, models, requests};

/// Requests on one [`StaleSignInAlertIncident`](models::StaleSignInAlertIncident): `get`, `update`,
/// `delete`.
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
///     .cast_to_stale_sign_in_alert_incident()
/// ```
pub type StaleSignInAlertIncidentResource = mg::One<
    models::StaleSignInAlertIncident,
    requests::unified_role_management_alert_incident::UnifiedRoleManagementAlertIncidentResource,
>;

/// Requests on a collection of [`StaleSignInAlertIncident`](models::StaleSignInAlertIncident):
/// `list`, `create`, `count`, `id` for one of them.
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
///     .cast_to_stale_sign_in_alert_incident()
/// ```
pub type StaleSignInAlertIncidentCollection = mg::Many<
    models::StaleSignInAlertIncident,
    StaleSignInAlertIncidentResource,
>;
