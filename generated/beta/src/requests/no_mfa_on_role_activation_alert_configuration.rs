// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`NoMfaOnRoleActivationAlertConfiguration`](models::NoMfaOnRoleActivationAlertConfiguration):
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
///     .cast_to_no_mfa_on_role_activation_alert_configuration()
/// ```
pub type NoMfaOnRoleActivationAlertConfigurationResource = mg::One<
    models::NoMfaOnRoleActivationAlertConfiguration,
    requests::unified_role_management_alert_configuration::UnifiedRoleManagementAlertConfigurationResource,
>;

/// Requests on a collection of
/// [`NoMfaOnRoleActivationAlertConfiguration`](models::NoMfaOnRoleActivationAlertConfiguration):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .role_management_alerts()
///     .alert_configurations()
///     .cast_to_no_mfa_on_role_activation_alert_configuration()
/// ```
pub type NoMfaOnRoleActivationAlertConfigurationCollection = mg::Many<
    models::NoMfaOnRoleActivationAlertConfiguration,
    NoMfaOnRoleActivationAlertConfigurationResource,
>;
