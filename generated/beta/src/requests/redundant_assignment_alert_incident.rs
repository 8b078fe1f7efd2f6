// @generated
use crate::{mg, models, requests};

/// Requests on one [`RedundantAssignmentAlertIncident`](models::RedundantAssignmentAlertIncident):
/// `get`, `update`, `delete`.
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
///     .cast_to_redundant_assignment_alert_incident()
/// ```
pub type RedundantAssignmentAlertIncidentResource = mg::One<
    models::RedundantAssignmentAlertIncident,
    requests::unified_role_management_alert_incident::UnifiedRoleManagementAlertIncidentResource,
>;

/// Requests on a collection of
/// [`RedundantAssignmentAlertIncident`](models::RedundantAssignmentAlertIncident): `list`,
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
///     .cast_to_redundant_assignment_alert_incident()
/// ```
pub type RedundantAssignmentAlertIncidentCollection = mg::Many<
    models::RedundantAssignmentAlertIncident,
    RedundantAssignmentAlertIncidentResource,
>;
