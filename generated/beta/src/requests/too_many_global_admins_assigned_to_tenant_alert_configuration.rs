// @generated
use crate::{mg, models, requests};

/// Requests on one [`TooManyGlobalAdminsAssignedToTenantAlertConfiguration`]: `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .role_management_alerts()
///     .alert_configurations()
///     .id(id)
///     .cast_to_too_many_global_admins_assigned_to_tenant_alert_configuration()
/// ```
///
/// [`TooManyGlobalAdminsAssignedToTenantAlertConfiguration`]: models::TooManyGlobalAdminsAssignedToTenantAlertConfiguration
pub type TooManyGlobalAdminsAssignedToTenantAlertConfigurationResource = mg::One<
    models::TooManyGlobalAdminsAssignedToTenantAlertConfiguration,
    requests::unified_role_management_alert_configuration::UnifiedRoleManagementAlertConfigurationResource,
>;

/// Requests on a collection of [`TooManyGlobalAdminsAssignedToTenantAlertConfiguration`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .role_management_alerts()
///     .alert_configurations()
///     .cast_to_too_many_global_admins_assigned_to_tenant_alert_configuration()
/// ```
///
/// [`TooManyGlobalAdminsAssignedToTenantAlertConfiguration`]: models::TooManyGlobalAdminsAssignedToTenantAlertConfiguration
pub type TooManyGlobalAdminsAssignedToTenantAlertConfigurationCollection = mg::Many<
    models::TooManyGlobalAdminsAssignedToTenantAlertConfiguration,
    TooManyGlobalAdminsAssignedToTenantAlertConfigurationResource,
>;
