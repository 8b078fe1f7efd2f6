// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertIncident`, by its URL.
pub type RolesAssignedOutsidePrivilegedIdentityManagementAlertIncidentResource = mg::One<
    models::RolesAssignedOutsidePrivilegedIdentityManagementAlertIncident,
    requests::unified_role_management_alert_incident::UnifiedRoleManagementAlertIncidentResource,
>;

/// A collection of `microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertIncident`, by its URL.
pub type RolesAssignedOutsidePrivilegedIdentityManagementAlertIncidentCollection = mg::Many<
    models::RolesAssignedOutsidePrivilegedIdentityManagementAlertIncident,
    RolesAssignedOutsidePrivilegedIdentityManagementAlertIncidentResource,
>;
