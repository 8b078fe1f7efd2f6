// @generated
use crate::{mg, models, requests};

/// Requests on one [`RolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration`]: `get`,
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
///     .cast_to_roles_assigned_outside_privileged_identity_management_alert_configuration()
/// ```
///
/// [`RolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration`]: models::RolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration
pub type RolesAssignedOutsidePrivilegedIdentityManagementAlertConfigurationResource = mg::One<
    models::RolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration,
    requests::unified_role_management_alert_configuration::UnifiedRoleManagementAlertConfigurationResource,
>;

/// Requests on a collection of
/// [`RolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .role_management_alerts()
///     .alert_configurations()
///     .cast_to_roles_assigned_outside_privileged_identity_management_alert_configuration()
/// ```
///
/// [`RolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration`]: models::RolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration
pub type RolesAssignedOutsidePrivilegedIdentityManagementAlertConfigurationCollection = mg::Many<
    models::RolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration,
    RolesAssignedOutsidePrivilegedIdentityManagementAlertConfigurationResource,
>;
