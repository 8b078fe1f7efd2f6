// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.unifiedRoleManagementAlertConfiguration`, by its URL.
    ///
    /// For example `/identityGovernance/roleManagementAlerts/alertConfigurations/{unifiedRoleManagementAlertConfiguration-id}`.
    UnifiedRoleManagementAlertConfigurationResource(mg::One<models::UnifiedRoleManagementAlertConfiguration>)
}

impl UnifiedRoleManagementAlertConfigurationResource {
    /// `…/alertDefinition`: `unifiedRoleManagementAlertDefinition`
    #[inline]
    pub fn alert_definition(
        &self,
    ) -> requests::unified_role_management_alert_definition::UnifiedRoleManagementAlertDefinitionResource {
        mg::to(self, "alertDefinition")
    }

    /// `…/microsoft.graph.invalidLicenseAlertConfiguration`
    #[inline]
    pub fn as_invalid_license_alert_configuration(
        &self,
    ) -> requests::invalid_license_alert_configuration::InvalidLicenseAlertConfigurationResource {
        mg::to(self, "microsoft.graph.invalidLicenseAlertConfiguration")
    }

    /// `…/microsoft.graph.noMfaOnRoleActivationAlertConfiguration`
    #[inline]
    pub fn as_no_mfa_on_role_activation_alert_configuration(
        &self,
    ) -> requests::no_mfa_on_role_activation_alert_configuration::NoMfaOnRoleActivationAlertConfigurationResource {
        mg::to(self, "microsoft.graph.noMfaOnRoleActivationAlertConfiguration")
    }

    /// `…/microsoft.graph.redundantAssignmentAlertConfiguration`
    #[inline]
    pub fn as_redundant_assignment_alert_configuration(
        &self,
    ) -> requests::redundant_assignment_alert_configuration::RedundantAssignmentAlertConfigurationResource {
        mg::to(self, "microsoft.graph.redundantAssignmentAlertConfiguration")
    }

    /// `…/microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration`
    #[inline]
    pub fn as_roles_assigned_outside_privileged_identity_management_alert_configuration(
        &self,
    ) -> requests::roles_assigned_outside_privileged_identity_management_alert_configuration::RolesAssignedOutsidePrivilegedIdentityManagementAlertConfigurationResource {
        mg::to(
            self,
            "microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration",
        )
    }

    /// `…/microsoft.graph.sequentialActivationRenewalsAlertConfiguration`
    #[inline]
    pub fn as_sequential_activation_renewals_alert_configuration(
        &self,
    ) -> requests::sequential_activation_renewals_alert_configuration::SequentialActivationRenewalsAlertConfigurationResource {
        mg::to(self, "microsoft.graph.sequentialActivationRenewalsAlertConfiguration")
    }

    /// `…/microsoft.graph.staleSignInAlertConfiguration`
    #[inline]
    pub fn as_stale_sign_in_alert_configuration(
        &self,
    ) -> requests::stale_sign_in_alert_configuration::StaleSignInAlertConfigurationResource {
        mg::to(self, "microsoft.graph.staleSignInAlertConfiguration")
    }

    /// `…/microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertConfiguration`
    #[inline]
    pub fn as_too_many_global_admins_assigned_to_tenant_alert_configuration(
        &self,
    ) -> requests::too_many_global_admins_assigned_to_tenant_alert_configuration::TooManyGlobalAdminsAssignedToTenantAlertConfigurationResource {
        mg::to(
            self,
            "microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertConfiguration",
        )
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.unifiedRoleManagementAlertConfiguration`, by its URL.
    ///
    /// For example `/identityGovernance/roleManagementAlerts/alertConfigurations`.
    UnifiedRoleManagementAlertConfigurationCollection(mg::Many<models::UnifiedRoleManagementAlertConfiguration, UnifiedRoleManagementAlertConfigurationResource>)
}

impl UnifiedRoleManagementAlertConfigurationCollection {
    /// `…/microsoft.graph.invalidLicenseAlertConfiguration`
    #[inline]
    pub fn as_invalid_license_alert_configuration(
        &self,
    ) -> requests::invalid_license_alert_configuration::InvalidLicenseAlertConfigurationCollection {
        mg::to(self, "microsoft.graph.invalidLicenseAlertConfiguration")
    }

    /// `…/microsoft.graph.noMfaOnRoleActivationAlertConfiguration`
    #[inline]
    pub fn as_no_mfa_on_role_activation_alert_configuration(
        &self,
    ) -> requests::no_mfa_on_role_activation_alert_configuration::NoMfaOnRoleActivationAlertConfigurationCollection {
        mg::to(self, "microsoft.graph.noMfaOnRoleActivationAlertConfiguration")
    }

    /// `…/microsoft.graph.redundantAssignmentAlertConfiguration`
    #[inline]
    pub fn as_redundant_assignment_alert_configuration(
        &self,
    ) -> requests::redundant_assignment_alert_configuration::RedundantAssignmentAlertConfigurationCollection {
        mg::to(self, "microsoft.graph.redundantAssignmentAlertConfiguration")
    }

    /// `…/microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration`
    #[inline]
    pub fn as_roles_assigned_outside_privileged_identity_management_alert_configuration(
        &self,
    ) -> requests::roles_assigned_outside_privileged_identity_management_alert_configuration::RolesAssignedOutsidePrivilegedIdentityManagementAlertConfigurationCollection {
        mg::to(
            self,
            "microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertConfiguration",
        )
    }

    /// `…/microsoft.graph.sequentialActivationRenewalsAlertConfiguration`
    #[inline]
    pub fn as_sequential_activation_renewals_alert_configuration(
        &self,
    ) -> requests::sequential_activation_renewals_alert_configuration::SequentialActivationRenewalsAlertConfigurationCollection {
        mg::to(self, "microsoft.graph.sequentialActivationRenewalsAlertConfiguration")
    }

    /// `…/microsoft.graph.staleSignInAlertConfiguration`
    #[inline]
    pub fn as_stale_sign_in_alert_configuration(
        &self,
    ) -> requests::stale_sign_in_alert_configuration::StaleSignInAlertConfigurationCollection {
        mg::to(self, "microsoft.graph.staleSignInAlertConfiguration")
    }

    /// `…/microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertConfiguration`
    #[inline]
    pub fn as_too_many_global_admins_assigned_to_tenant_alert_configuration(
        &self,
    ) -> requests::too_many_global_admins_assigned_to_tenant_alert_configuration::TooManyGlobalAdminsAssignedToTenantAlertConfigurationCollection {
        mg::to(
            self,
            "microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertConfiguration",
        )
    }
}
