// @generated
use crate::{mg, models, requests};

/// Requests on one [`SequentialActivationRenewalsAlertConfiguration`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .role_management_alerts()
///     .alert_configurations()
///     .id(id)
///     .cast_to_sequential_activation_renewals_alert_configuration()
/// ```
///
/// [`SequentialActivationRenewalsAlertConfiguration`]: models::SequentialActivationRenewalsAlertConfiguration
pub type SequentialActivationRenewalsAlertConfigurationResource = mg::One<
    models::SequentialActivationRenewalsAlertConfiguration,
    requests::unified_role_management_alert_configuration::UnifiedRoleManagementAlertConfigurationResource,
>;

/// Requests on a collection of [`SequentialActivationRenewalsAlertConfiguration`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .role_management_alerts()
///     .alert_configurations()
///     .cast_to_sequential_activation_renewals_alert_configuration()
/// ```
///
/// [`SequentialActivationRenewalsAlertConfiguration`]: models::SequentialActivationRenewalsAlertConfiguration
pub type SequentialActivationRenewalsAlertConfigurationCollection = mg::Many<
    models::SequentialActivationRenewalsAlertConfiguration,
    SequentialActivationRenewalsAlertConfigurationResource,
>;
