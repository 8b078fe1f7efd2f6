// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unifiedRoleManagementAlertIncident`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementalertincident?view=graph-rest-beta>
    UnifiedRoleManagementAlertIncident "microsoft.graph.unifiedRoleManagementAlertIncident" "entity abstract" : super::Entity => UnifiedRoleManagementAlertIncidentKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { UnifiedRoleManagementAlertIncident: super::Entity }

/// The types derived from `microsoft.graph.unifiedRoleManagementAlertIncident`.
#[non_exhaustive]
pub enum UnifiedRoleManagementAlertIncidentKind {
    InvalidLicenseAlertIncident(Box<super::InvalidLicenseAlertIncident>),
    NoMfaOnRoleActivationAlertIncident(Box<super::NoMfaOnRoleActivationAlertIncident>),
    RedundantAssignmentAlertIncident(Box<super::RedundantAssignmentAlertIncident>),
    RolesAssignedOutsidePrivilegedIdentityManagementAlertIncident(
        Box<super::RolesAssignedOutsidePrivilegedIdentityManagementAlertIncident>,
    ),
    SequentialActivationRenewalsAlertIncident(
        Box<super::SequentialActivationRenewalsAlertIncident>,
    ),
    StaleSignInAlertIncident(Box<super::StaleSignInAlertIncident>),
    TooManyGlobalAdminsAssignedToTenantAlertIncident(
        Box<super::TooManyGlobalAdminsAssignedToTenantAlertIncident>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<UnifiedRoleManagementAlertIncident>),
}

mg::family! {
    UnifiedRoleManagementAlertIncident => UnifiedRoleManagementAlertIncidentKind;
    InvalidLicenseAlertIncident(super::InvalidLicenseAlertIncident),
    NoMfaOnRoleActivationAlertIncident(super::NoMfaOnRoleActivationAlertIncident),
    RedundantAssignmentAlertIncident(super::RedundantAssignmentAlertIncident),
    RolesAssignedOutsidePrivilegedIdentityManagementAlertIncident(super::RolesAssignedOutsidePrivilegedIdentityManagementAlertIncident),
    SequentialActivationRenewalsAlertIncident(super::SequentialActivationRenewalsAlertIncident),
    StaleSignInAlertIncident(super::StaleSignInAlertIncident),
    TooManyGlobalAdminsAssignedToTenantAlertIncident(super::TooManyGlobalAdminsAssignedToTenantAlertIncident),
}
