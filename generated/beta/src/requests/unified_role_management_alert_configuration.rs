// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`UnifiedRoleManagementAlertConfiguration`](models::UnifiedRoleManagementAlertConfiguration):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example
/// `graph.identity_governance().role_management_alerts().alert_configurations().id(id)`.
#[derive(Clone, Debug)]
pub struct UnifiedRoleManagementAlertConfigurationResource(
    mg::One<models::UnifiedRoleManagementAlertConfiguration>,
);

mg::builder! { UnifiedRoleManagementAlertConfigurationResource: mg::One<models::UnifiedRoleManagementAlertConfiguration> }

impl UnifiedRoleManagementAlertConfigurationResource {
    /// `…/alertDefinition`:
    /// [`UnifiedRoleManagementAlertDefinition`](models::UnifiedRoleManagementAlertDefinition).
    #[inline]
    pub fn alert_definition(
        &self,
    ) -> requests::unified_role_management_alert_definition::UnifiedRoleManagementAlertDefinitionResource {
        mg::navigate(self, "alertDefinition")
    }

    /// `…/microsoft.graph.invalidLicenseAlertConfiguration`: cast to
    /// [`InvalidLicenseAlertConfiguration`](models::InvalidLicenseAlertConfiguration).
    #[doc(alias = "microsoft.graph.invalidLicenseAlertConfiguration")]
    #[inline]
    pub fn cast_to_invalid_license_alert_configuration(
        &self,
    ) -> requests::invalid_license_alert_configuration::InvalidLicenseAlertConfigurationResource {
        mg::navigate(self, "microsoft.graph.invalidLicenseAlertConfiguration")
    }

    /// `…/microsoft.graph.noMfaOnRoleActivationAlertConfiguration`: cast to
    /// [`NoMfaOnRoleActivationAlertConfiguration`].
    ///
    /// [`NoMfaOnRoleActivationAlertConfiguration`]: models::NoMfaOnRoleActivationAlertConfiguration
    #[doc(alias = "microsoft.graph.noMfaOnRoleActivationAlertConfiguration")]
    #[inline]
    pub fn cast_to_no_mfa_on_role_activation_alert_configuration(
        &self,
    ) -> requests::no_mfa_on_role_activation_alert_configuration::NoMfaOnRoleActivationAlertConfigurationResource {
        mg::navigate(self, "microsoft.graph.noMfaOnRoleActivationAlertConfiguration")
    }

    /// `…/microsoft.graph.redundantAssignmentAlertConfiguration`: cast to
    /// [`RedundantAssignmentAlertConfiguration`](models::RedundantAssignmentAlertConfiguration).
    #[doc(alias = "microsoft.graph.redundantAssignmentAlertConfiguration")]
    #[inline]
    pub fn cast_to_redundant_assignment_alert_configuration(
        &self,
    ) -> requests::redundant_assignment_alert_configuration::RedundantAssignmentAlertConfigurationResource {
        mg::navigate(self, "microsoft.graph.redundantAssignmentAlertConfiguration")
    }

    /// `…/microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration`: cast
    /// to [`RolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration`].
    ///
    /// [`RolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration`]: models::RolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration
    #[doc(
        alias = "microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration"
    )]
    #[inline]
    pub fn cast_to_roles_assigned_outside_privileged_identity_management_alert_configuration(
        &self,
    ) -> requests::roles_assigned_outside_privileged_identity_management_alert_configuration::RolesAssignedOutsidePrivilegedIdentityManagementAlertConfigurationResource {
        mg::navigate(
            self,
            "microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration",
        )
    }

    /// `…/microsoft.graph.sequentialActivationRenewalsAlertConfiguration`: cast to
    /// [`SequentialActivationRenewalsAlertConfiguration`].
    ///
    /// [`SequentialActivationRenewalsAlertConfiguration`]: models::SequentialActivationRenewalsAlertConfiguration
    #[doc(alias = "microsoft.graph.sequentialActivationRenewalsAlertConfiguration")]
    #[inline]
    pub fn cast_to_sequential_activation_renewals_alert_configuration(
        &self,
    ) -> requests::sequential_activation_renewals_alert_configuration::SequentialActivationRenewalsAlertConfigurationResource {
        mg::navigate(
            self,
            "microsoft.graph.sequentialActivationRenewalsAlertConfiguration",
        )
    }

    /// `…/microsoft.graph.staleSignInAlertConfiguration`: cast to
    /// [`StaleSignInAlertConfiguration`](models::StaleSignInAlertConfiguration).
    #[doc(alias = "microsoft.graph.staleSignInAlertConfiguration")]
    #[inline]
    pub fn cast_to_stale_sign_in_alert_configuration(
        &self,
    ) -> requests::stale_sign_in_alert_configuration::StaleSignInAlertConfigurationResource {
        mg::navigate(self, "microsoft.graph.staleSignInAlertConfiguration")
    }

    /// `…/microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertConfiguration`: cast to
    /// [`TooManyGlobalAdminsAssignedToTenantAlertConfiguration`].
    ///
    /// [`TooManyGlobalAdminsAssignedToTenantAlertConfiguration`]: models::TooManyGlobalAdminsAssignedToTenantAlertConfiguration
    #[doc(
        alias = "microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertConfiguration"
    )]
    #[inline]
    pub fn cast_to_too_many_global_admins_assigned_to_tenant_alert_configuration(
        &self,
    ) -> requests::too_many_global_admins_assigned_to_tenant_alert_configuration::TooManyGlobalAdminsAssignedToTenantAlertConfigurationResource {
        mg::navigate(
            self,
            "microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertConfiguration",
        )
    }
}

/// Requests on a collection of
/// [`UnifiedRoleManagementAlertConfiguration`](models::UnifiedRoleManagementAlertConfiguration):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.identity_governance().role_management_alerts().alert_configurations()`.
#[derive(Clone, Debug)]
pub struct UnifiedRoleManagementAlertConfigurationCollection(
    mg::Many<
        models::UnifiedRoleManagementAlertConfiguration,
        UnifiedRoleManagementAlertConfigurationResource,
    >,
);

mg::builder! { UnifiedRoleManagementAlertConfigurationCollection: mg::Many<models::UnifiedRoleManagementAlertConfiguration, UnifiedRoleManagementAlertConfigurationResource> }

impl UnifiedRoleManagementAlertConfigurationCollection {
    /// `…/microsoft.graph.invalidLicenseAlertConfiguration`: the members that are
    /// [`InvalidLicenseAlertConfiguration`](models::InvalidLicenseAlertConfiguration).
    #[doc(alias = "microsoft.graph.invalidLicenseAlertConfiguration")]
    #[inline]
    pub fn cast_to_invalid_license_alert_configuration(
        &self,
    ) -> requests::invalid_license_alert_configuration::InvalidLicenseAlertConfigurationCollection {
        mg::navigate(self, "microsoft.graph.invalidLicenseAlertConfiguration")
    }

    /// `…/microsoft.graph.noMfaOnRoleActivationAlertConfiguration`: the members that are
    /// [`NoMfaOnRoleActivationAlertConfiguration`].
    ///
    /// [`NoMfaOnRoleActivationAlertConfiguration`]: models::NoMfaOnRoleActivationAlertConfiguration
    #[doc(alias = "microsoft.graph.noMfaOnRoleActivationAlertConfiguration")]
    #[inline]
    pub fn cast_to_no_mfa_on_role_activation_alert_configuration(
        &self,
    ) -> requests::no_mfa_on_role_activation_alert_configuration::NoMfaOnRoleActivationAlertConfigurationCollection {
        mg::navigate(self, "microsoft.graph.noMfaOnRoleActivationAlertConfiguration")
    }

    /// `…/microsoft.graph.redundantAssignmentAlertConfiguration`: the members that are
    /// [`RedundantAssignmentAlertConfiguration`](models::RedundantAssignmentAlertConfiguration).
    #[doc(alias = "microsoft.graph.redundantAssignmentAlertConfiguration")]
    #[inline]
    pub fn cast_to_redundant_assignment_alert_configuration(
        &self,
    ) -> requests::redundant_assignment_alert_configuration::RedundantAssignmentAlertConfigurationCollection {
        mg::navigate(self, "microsoft.graph.redundantAssignmentAlertConfiguration")
    }

    /// `…/microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration`: the
    /// members that are [`RolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration`].
    ///
    /// [`RolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration`]: models::RolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration
    #[doc(
        alias = "microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration"
    )]
    #[inline]
    pub fn cast_to_roles_assigned_outside_privileged_identity_management_alert_configuration(
        &self,
    ) -> requests::roles_assigned_outside_privileged_identity_management_alert_configuration::RolesAssignedOutsidePrivilegedIdentityManagementAlertConfigurationCollection {
        mg::navigate(
            self,
            "microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration",
        )
    }

    /// `…/microsoft.graph.sequentialActivationRenewalsAlertConfiguration`: the members that are
    /// [`SequentialActivationRenewalsAlertConfiguration`].
    ///
    /// [`SequentialActivationRenewalsAlertConfiguration`]: models::SequentialActivationRenewalsAlertConfiguration
    #[doc(alias = "microsoft.graph.sequentialActivationRenewalsAlertConfiguration")]
    #[inline]
    pub fn cast_to_sequential_activation_renewals_alert_configuration(
        &self,
    ) -> requests::sequential_activation_renewals_alert_configuration::SequentialActivationRenewalsAlertConfigurationCollection {
        mg::navigate(
            self,
            "microsoft.graph.sequentialActivationRenewalsAlertConfiguration",
        )
    }

    /// `…/microsoft.graph.staleSignInAlertConfiguration`: the members that are
    /// [`StaleSignInAlertConfiguration`](models::StaleSignInAlertConfiguration).
    #[doc(alias = "microsoft.graph.staleSignInAlertConfiguration")]
    #[inline]
    pub fn cast_to_stale_sign_in_alert_configuration(
        &self,
    ) -> requests::stale_sign_in_alert_configuration::StaleSignInAlertConfigurationCollection {
        mg::navigate(self, "microsoft.graph.staleSignInAlertConfiguration")
    }

    /// `…/microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertConfiguration`: the members that
    /// are [`TooManyGlobalAdminsAssignedToTenantAlertConfiguration`].
    ///
    /// [`TooManyGlobalAdminsAssignedToTenantAlertConfiguration`]: models::TooManyGlobalAdminsAssignedToTenantAlertConfiguration
    #[doc(
        alias = "microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertConfiguration"
    )]
    #[inline]
    pub fn cast_to_too_many_global_admins_assigned_to_tenant_alert_configuration(
        &self,
    ) -> requests::too_many_global_admins_assigned_to_tenant_alert_configuration::TooManyGlobalAdminsAssignedToTenantAlertConfigurationCollection {
        mg::navigate(
            self,
            "microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertConfiguration",
        )
    }
}
