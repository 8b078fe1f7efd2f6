// @generated
use crate::{mg, models, requests};

/// Requests on one [`StaleSignInAlertConfiguration`](models::StaleSignInAlertConfiguration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .role_management_alerts()
///     .alert_configurations()
///     .id(id)
///     .cast_to_stale_sign_in_alert_configuration()
/// ```
pub type StaleSignInAlertConfigurationResource = mg::One<
    models::StaleSignInAlertConfiguration,
    requests::unified_role_management_alert_configuration::UnifiedRoleManagementAlertConfigurationResource,
>;

/// Requests on a collection of
/// [`StaleSignInAlertConfiguration`](models::StaleSignInAlertConfiguration): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .role_management_alerts()
///     .alert_configurations()
///     .cast_to_stale_sign_in_alert_configuration()
/// ```
pub type StaleSignInAlertConfigurationCollection = mg::Many<
    models::StaleSignInAlertConfiguration,
    StaleSignInAlertConfigurationResource,
>;
