// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`UnifiedRoleManagementAlertIncident`](models::UnifiedRoleManagementAlertIncident): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .role_management_alerts()
///     .alerts()
///     .id(id)
///     .alert_incidents()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct UnifiedRoleManagementAlertIncidentResource(
    mg::One<models::UnifiedRoleManagementAlertIncident>,
);

mg::builder! { UnifiedRoleManagementAlertIncidentResource: mg::One<models::UnifiedRoleManagementAlertIncident> }

impl UnifiedRoleManagementAlertIncidentResource {
    /// `…/microsoft.graph.invalidLicenseAlertIncident`: cast to
    /// [`InvalidLicenseAlertIncident`](models::InvalidLicenseAlertIncident).
    #[doc(alias = "microsoft.graph.invalidLicenseAlertIncident")]
    #[inline]
    pub fn cast_to_invalid_license_alert_incident(
        &self,
    ) -> requests::invalid_license_alert_incident::InvalidLicenseAlertIncidentResource {
        mg::navigate(self, "microsoft.graph.invalidLicenseAlertIncident")
    }

    /// `…/microsoft.graph.noMfaOnRoleActivationAlertIncident`: cast to
    /// [`NoMfaOnRoleActivationAlertIncident`](models::NoMfaOnRoleActivationAlertIncident).
    #[doc(alias = "microsoft.graph.noMfaOnRoleActivationAlertIncident")]
    #[inline]
    pub fn cast_to_no_mfa_on_role_activation_alert_incident(
        &self,
    ) -> requests::no_mfa_on_role_activation_alert_incident::NoMfaOnRoleActivationAlertIncidentResource {
        mg::navigate(self, "microsoft.graph.noMfaOnRoleActivationAlertIncident")
    }

    /// `…/microsoft.graph.redundantAssignmentAlertIncident`: cast to
    /// [`RedundantAssignmentAlertIncident`](models::RedundantAssignmentAlertIncident).
    #[doc(alias = "microsoft.graph.redundantAssignmentAlertIncident")]
    #[inline]
    pub fn cast_to_redundant_assignment_alert_incident(
        &self,
    ) -> requests::redundant_assignment_alert_incident::RedundantAssignmentAlertIncidentResource {
        mg::navigate(self, "microsoft.graph.redundantAssignmentAlertIncident")
    }

    /// `…/microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertIncident`: cast to
    /// [`RolesAssignedOutsidePrivilegedIdentityManagementAlertIncident`].
    ///
    /// [`RolesAssignedOutsidePrivilegedIdentityManagementAlertIncident`]: models::RolesAssignedOutsidePrivilegedIdentityManagementAlertIncident
    #[doc(
        alias = "microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertIncident"
    )]
    #[inline]
    pub fn cast_to_roles_assigned_outside_privileged_identity_management_alert_incident(
        &self,
    ) -> requests::roles_assigned_outside_privileged_identity_management_alert_incident::RolesAssignedOutsidePrivilegedIdentityManagementAlertIncidentResource {
        mg::navigate(
            self,
            "microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertIncident",
        )
    }

    /// `…/microsoft.graph.sequentialActivationRenewalsAlertIncident`: cast to
    /// [`SequentialActivationRenewalsAlertIncident`].
    ///
    /// [`SequentialActivationRenewalsAlertIncident`]: models::SequentialActivationRenewalsAlertIncident
    #[doc(alias = "microsoft.graph.sequentialActivationRenewalsAlertIncident")]
    #[inline]
    pub fn cast_to_sequential_activation_renewals_alert_incident(
        &self,
    ) -> requests::sequential_activation_renewals_alert_incident::SequentialActivationRenewalsAlertIncidentResource {
        mg::navigate(self, "microsoft.graph.sequentialActivationRenewalsAlertIncident")
    }

    /// `…/microsoft.graph.staleSignInAlertIncident`: cast to
    /// [`StaleSignInAlertIncident`](models::StaleSignInAlertIncident).
    #[doc(alias = "microsoft.graph.staleSignInAlertIncident")]
    #[inline]
    pub fn cast_to_stale_sign_in_alert_incident(
        &self,
    ) -> requests::stale_sign_in_alert_incident::StaleSignInAlertIncidentResource {
        mg::navigate(self, "microsoft.graph.staleSignInAlertIncident")
    }

    /// `…/microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertIncident`: cast to
    /// [`TooManyGlobalAdminsAssignedToTenantAlertIncident`].
    ///
    /// [`TooManyGlobalAdminsAssignedToTenantAlertIncident`]: models::TooManyGlobalAdminsAssignedToTenantAlertIncident
    #[doc(alias = "microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertIncident")]
    #[inline]
    pub fn cast_to_too_many_global_admins_assigned_to_tenant_alert_incident(
        &self,
    ) -> requests::too_many_global_admins_assigned_to_tenant_alert_incident::TooManyGlobalAdminsAssignedToTenantAlertIncidentResource {
        mg::navigate(
            self,
            "microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertIncident",
        )
    }

    /// `POST …/remediate`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `RoleManagementAlert.ReadWrite.Directory` (delegated,
    /// application).
    #[inline]
    pub fn remediate(&self) -> mg::Request<()> {
        self.raw().action("remediate")
    }
}

/// Requests on a collection of
/// [`UnifiedRoleManagementAlertIncident`](models::UnifiedRoleManagementAlertIncident): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example
/// `graph.identity_governance().role_management_alerts().alerts().id(id).alert_incidents()`.
#[derive(Clone, Debug)]
pub struct UnifiedRoleManagementAlertIncidentCollection(
    mg::Many<
        models::UnifiedRoleManagementAlertIncident,
        UnifiedRoleManagementAlertIncidentResource,
    >,
);

mg::builder! { UnifiedRoleManagementAlertIncidentCollection: mg::Many<models::UnifiedRoleManagementAlertIncident, UnifiedRoleManagementAlertIncidentResource> }

impl UnifiedRoleManagementAlertIncidentCollection {
    /// `…/microsoft.graph.invalidLicenseAlertIncident`: the members that are
    /// [`InvalidLicenseAlertIncident`](models::InvalidLicenseAlertIncident).
    #[doc(alias = "microsoft.graph.invalidLicenseAlertIncident")]
    #[inline]
    pub fn cast_to_invalid_license_alert_incident(
        &self,
    ) -> requests::invalid_license_alert_incident::InvalidLicenseAlertIncidentCollection {
        mg::navigate(self, "microsoft.graph.invalidLicenseAlertIncident")
    }

    /// `…/microsoft.graph.noMfaOnRoleActivationAlertIncident`: the members that are
    /// [`NoMfaOnRoleActivationAlertIncident`](models::NoMfaOnRoleActivationAlertIncident).
    #[doc(alias = "microsoft.graph.noMfaOnRoleActivationAlertIncident")]
    #[inline]
    pub fn cast_to_no_mfa_on_role_activation_alert_incident(
        &self,
    ) -> requests::no_mfa_on_role_activation_alert_incident::NoMfaOnRoleActivationAlertIncidentCollection {
        mg::navigate(self, "microsoft.graph.noMfaOnRoleActivationAlertIncident")
    }

    /// `…/microsoft.graph.redundantAssignmentAlertIncident`: the members that are
    /// [`RedundantAssignmentAlertIncident`](models::RedundantAssignmentAlertIncident).
    #[doc(alias = "microsoft.graph.redundantAssignmentAlertIncident")]
    #[inline]
    pub fn cast_to_redundant_assignment_alert_incident(
        &self,
    ) -> requests::redundant_assignment_alert_incident::RedundantAssignmentAlertIncidentCollection {
        mg::navigate(self, "microsoft.graph.redundantAssignmentAlertIncident")
    }

    /// `…/microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertIncident`: the
    /// members that are [`RolesAssignedOutsidePrivilegedIdentityManagementAlertIncident`].
    ///
    /// [`RolesAssignedOutsidePrivilegedIdentityManagementAlertIncident`]: models::RolesAssignedOutsidePrivilegedIdentityManagementAlertIncident
    #[doc(
        alias = "microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertIncident"
    )]
    #[inline]
    pub fn cast_to_roles_assigned_outside_privileged_identity_management_alert_incident(
        &self,
    ) -> requests::roles_assigned_outside_privileged_identity_management_alert_incident::RolesAssignedOutsidePrivilegedIdentityManagementAlertIncidentCollection {
        mg::navigate(
            self,
            "microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertIncident",
        )
    }

    /// `…/microsoft.graph.sequentialActivationRenewalsAlertIncident`: the members that are
    /// [`SequentialActivationRenewalsAlertIncident`].
    ///
    /// [`SequentialActivationRenewalsAlertIncident`]: models::SequentialActivationRenewalsAlertIncident
    #[doc(alias = "microsoft.graph.sequentialActivationRenewalsAlertIncident")]
    #[inline]
    pub fn cast_to_sequential_activation_renewals_alert_incident(
        &self,
    ) -> requests::sequential_activation_renewals_alert_incident::SequentialActivationRenewalsAlertIncidentCollection {
        mg::navigate(self, "microsoft.graph.sequentialActivationRenewalsAlertIncident")
    }

    /// `…/microsoft.graph.staleSignInAlertIncident`: the members that are
    /// [`StaleSignInAlertIncident`](models::StaleSignInAlertIncident).
    #[doc(alias = "microsoft.graph.staleSignInAlertIncident")]
    #[inline]
    pub fn cast_to_stale_sign_in_alert_incident(
        &self,
    ) -> requests::stale_sign_in_alert_incident::StaleSignInAlertIncidentCollection {
        mg::navigate(self, "microsoft.graph.staleSignInAlertIncident")
    }

    /// `…/microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertIncident`: the members that are
    /// [`TooManyGlobalAdminsAssignedToTenantAlertIncident`].
    ///
    /// [`TooManyGlobalAdminsAssignedToTenantAlertIncident`]: models::TooManyGlobalAdminsAssignedToTenantAlertIncident
    #[doc(alias = "microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertIncident")]
    #[inline]
    pub fn cast_to_too_many_global_admins_assigned_to_tenant_alert_incident(
        &self,
    ) -> requests::too_many_global_admins_assigned_to_tenant_alert_incident::TooManyGlobalAdminsAssignedToTenantAlertIncidentCollection {
        mg::navigate(
            self,
            "microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertIncident",
        )
    }
}
