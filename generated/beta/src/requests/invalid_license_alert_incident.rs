// @generated
use crate::{mg, models, requests};

/// Requests on one [`InvalidLicenseAlertIncident`](models::InvalidLicenseAlertIncident): `get`,
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
///     .cast_to_invalid_license_alert_incident()
/// ```
pub type InvalidLicenseAlertIncidentResource = mg::One<
    models::InvalidLicenseAlertIncident,
    requests::unified_role_management_alert_incident::UnifiedRoleManagementAlertIncidentResource,
>;

/// Requests on a collection of
/// [`InvalidLicenseAlertIncident`](models::InvalidLicenseAlertIncident): `list`, `create`, `count`,
/// `id` for one of them.
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
///     .cast_to_invalid_license_alert_incident()
/// ```
pub type InvalidLicenseAlertIncidentCollection = mg::Many<
    models::InvalidLicenseAlertIncident,
    InvalidLicenseAlertIncidentResource,
>;
