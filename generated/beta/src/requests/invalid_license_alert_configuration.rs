// @generated
use crate::{mg, models, requests};

/// Requests on one [`InvalidLicenseAlertConfiguration`](models::InvalidLicenseAlertConfiguration):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .role_management_alerts()
///     .alert_configurations()
///     .id(id)
///     .cast_to_invalid_license_alert_configuration()
/// ```
pub type InvalidLicenseAlertConfigurationResource = mg::One<
    models::InvalidLicenseAlertConfiguration,
    requests::unified_role_management_alert_configuration::UnifiedRoleManagementAlertConfigurationResource,
>;

/// Requests on a collection of
/// [`InvalidLicenseAlertConfiguration`](models::InvalidLicenseAlertConfiguration): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .role_management_alerts()
///     .alert_configurations()
///     .cast_to_invalid_license_alert_configuration()
/// ```
pub type InvalidLicenseAlertConfigurationCollection = mg::Many<
    models::InvalidLicenseAlertConfiguration,
    InvalidLicenseAlertConfigurationResource,
>;
