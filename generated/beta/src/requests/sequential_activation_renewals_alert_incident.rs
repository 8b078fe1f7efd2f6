// @generated
use crate::{mg, models, requests};

/// Requests on one [`SequentialActivationRenewalsAlertIncident`]: `get`, `update`, `delete`.
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
///     .cast_to_sequential_activation_renewals_alert_incident()
/// ```
///
/// [`SequentialActivationRenewalsAlertIncident`]: models::SequentialActivationRenewalsAlertIncident
pub type SequentialActivationRenewalsAlertIncidentResource = mg::One<
    models::SequentialActivationRenewalsAlertIncident,
    requests::unified_role_management_alert_incident::UnifiedRoleManagementAlertIncidentResource,
>;

/// Requests on a collection of [`SequentialActivationRenewalsAlertIncident`]: `list`, `create`,
/// `count`, `id` for one of them.
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
///     .cast_to_sequential_activation_renewals_alert_incident()
/// ```
///
/// [`SequentialActivationRenewalsAlertIncident`]: models::SequentialActivationRenewalsAlertIncident
pub type SequentialActivationRenewalsAlertIncidentCollection = mg::Many<
    models::SequentialActivationRenewalsAlertIncident,
    SequentialActivationRenewalsAlertIncidentResource,
>;
