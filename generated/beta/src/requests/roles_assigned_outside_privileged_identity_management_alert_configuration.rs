// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration`, by its URL.
pub type RolesAssignedOutsidePrivilegedIdentityManagementAlertConfigurationResource = mg::One<
    models::RolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration,
    requests::unified_role_management_alert_configuration::UnifiedRoleManagementAlertConfigurationResource,
>;

/// A collection of `microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration`, by its URL.
pub type RolesAssignedOutsidePrivilegedIdentityManagementAlertConfigurationCollection = mg::Many<
    models::RolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration,
    RolesAssignedOutsidePrivilegedIdentityManagementAlertConfigurationResource,
>;
