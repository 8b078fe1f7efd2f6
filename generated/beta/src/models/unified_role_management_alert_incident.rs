// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.unifiedRoleManagementAlertIncident`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`UnifiedRoleManagementAlertIncidentCollection`], for example
/// `graph.identity_governance().role_management_alerts().alerts().id(id).alert_incidents()`.
///
/// Operations: `remediate`.
///
/// [`UnifiedRoleManagementAlertIncidentCollection`]: crate::requests::unified_role_management_alert_incident::UnifiedRoleManagementAlertIncidentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementalertincident?view=graph-rest-beta
pub struct UnifiedRoleManagementAlertIncident {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnifiedRoleManagementAlertIncident: "microsoft.graph.unifiedRoleManagementAlertIncident", entity abstract, base super::Entity, family UnifiedRoleManagementAlertIncidentKind;
    id: "id" key required,
}

mg::derived_from! { UnifiedRoleManagementAlertIncident: super::Entity }

/// The types derived from [`UnifiedRoleManagementAlertIncident`].
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
