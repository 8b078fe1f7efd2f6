// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.unifiedRoleManagementAlertIncident`, by its URL.
    ///
    /// For example `/identityGovernance/roleManagementAlerts/alerts/{unifiedRoleManagementAlert-id}/alertIncidents/{unifiedRoleManagementAlertIncident-id}`.
    UnifiedRoleManagementAlertIncidentResource(mg::One<models::UnifiedRoleManagementAlertIncident>)
}

impl UnifiedRoleManagementAlertIncidentResource {
    /// `…/microsoft.graph.invalidLicenseAlertIncident`
    #[inline]
    pub fn as_invalid_license_alert_incident(
        &self,
    ) -> requests::invalid_license_alert_incident::InvalidLicenseAlertIncidentResource {
        mg::to(self, "microsoft.graph.invalidLicenseAlertIncident")
    }

    /// `…/microsoft.graph.noMfaOnRoleActivationAlertIncident`
    #[inline]
    pub fn as_no_mfa_on_role_activation_alert_incident(
        &self,
    ) -> requests::no_mfa_on_role_activation_alert_incident::NoMfaOnRoleActivationAlertIncidentResource {
        mg::to(self, "microsoft.graph.noMfaOnRoleActivationAlertIncident")
    }

    /// `…/microsoft.graph.redundantAssignmentAlertIncident`
    #[inline]
    pub fn as_redundant_assignment_alert_incident(
        &self,
    ) -> requests::redundant_assignment_alert_incident::RedundantAssignmentAlertIncidentResource {
        mg::to(self, "microsoft.graph.redundantAssignmentAlertIncident")
    }

    /// `…/microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertIncident`
    #[inline]
    pub fn as_roles_assigned_outside_privileged_identity_management_alert_incident(
        &self,
    ) -> requests::roles_assigned_outside_privileged_identity_management_alert_incident::RolesAssignedOutsidePrivilegedIdentityManagementAlertIncidentResource {
        mg::to(
            self,
            "microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertIncident",
        )
    }

    /// `…/microsoft.graph.sequentialActivationRenewalsAlertIncident`
    #[inline]
    pub fn as_sequential_activation_renewals_alert_incident(
        &self,
    ) -> requests::sequential_activation_renewals_alert_incident::SequentialActivationRenewalsAlertIncidentResource {
        mg::to(self, "microsoft.graph.sequentialActivationRenewalsAlertIncident")
    }

    /// `…/microsoft.graph.staleSignInAlertIncident`
    #[inline]
    pub fn as_stale_sign_in_alert_incident(
        &self,
    ) -> requests::stale_sign_in_alert_incident::StaleSignInAlertIncidentResource {
        mg::to(self, "microsoft.graph.staleSignInAlertIncident")
    }

    /// `…/microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertIncident`
    #[inline]
    pub fn as_too_many_global_admins_assigned_to_tenant_alert_incident(
        &self,
    ) -> requests::too_many_global_admins_assigned_to_tenant_alert_incident::TooManyGlobalAdminsAssignedToTenantAlertIncidentResource {
        mg::to(self, "microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertIncident")
    }

    /// `POST …/remediate`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **RoleManagementAlert.ReadWrite.Directory** | **RoleManagementAlert.ReadWrite.Directory** |
    #[inline]
    pub fn remediate(&self) -> mg::Request<()> {
        mg::Path::action(self, "remediate")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.unifiedRoleManagementAlertIncident`, by its URL.
    ///
    /// For example `/identityGovernance/roleManagementAlerts/alerts/{unifiedRoleManagementAlert-id}/alertIncidents`.
    UnifiedRoleManagementAlertIncidentCollection(mg::Many<models::UnifiedRoleManagementAlertIncident, UnifiedRoleManagementAlertIncidentResource>)
}

impl UnifiedRoleManagementAlertIncidentCollection {
    /// `…/microsoft.graph.invalidLicenseAlertIncident`
    #[inline]
    pub fn as_invalid_license_alert_incident(
        &self,
    ) -> requests::invalid_license_alert_incident::InvalidLicenseAlertIncidentCollection {
        mg::to(self, "microsoft.graph.invalidLicenseAlertIncident")
    }

    /// `…/microsoft.graph.noMfaOnRoleActivationAlertIncident`
    #[inline]
    pub fn as_no_mfa_on_role_activation_alert_incident(
        &self,
    ) -> requests::no_mfa_on_role_activation_alert_incident::NoMfaOnRoleActivationAlertIncidentCollection {
        mg::to(self, "microsoft.graph.noMfaOnRoleActivationAlertIncident")
    }

    /// `…/microsoft.graph.redundantAssignmentAlertIncident`
    #[inline]
    pub fn as_redundant_assignment_alert_incident(
        &self,
    ) -> requests::redundant_assignment_alert_incident::RedundantAssignmentAlertIncidentCollection {
        mg::to(self, "microsoft.graph.redundantAssignmentAlertIncident")
    }

    /// `…/microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertIncident`
    #[inline]
    pub fn as_roles_assigned_outside_privileged_identity_management_alert_incident(
        &self,
    ) -> requests::roles_assigned_outside_privileged_identity_management_alert_incident::RolesAssignedOutsidePrivilegedIdentityManagementAlertIncidentCollection {
        mg::to(
            self,
            "microsoft.graph.rolesAssignedOutsidePrivilegedIdentityManagementAlertIncident",
        )
    }

    /// `…/microsoft.graph.sequentialActivationRenewalsAlertIncident`
    #[inline]
    pub fn as_sequential_activation_renewals_alert_incident(
        &self,
    ) -> requests::sequential_activation_renewals_alert_incident::SequentialActivationRenewalsAlertIncidentCollection {
        mg::to(self, "microsoft.graph.sequentialActivationRenewalsAlertIncident")
    }

    /// `…/microsoft.graph.staleSignInAlertIncident`
    #[inline]
    pub fn as_stale_sign_in_alert_incident(
        &self,
    ) -> requests::stale_sign_in_alert_incident::StaleSignInAlertIncidentCollection {
        mg::to(self, "microsoft.graph.staleSignInAlertIncident")
    }

    /// `…/microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertIncident`
    #[inline]
    pub fn as_too_many_global_admins_assigned_to_tenant_alert_incident(
        &self,
    ) -> requests::too_many_global_admins_assigned_to_tenant_alert_incident::TooManyGlobalAdminsAssignedToTenantAlertIncidentCollection {
        mg::to(self, "microsoft.graph.tooManyGlobalAdminsAssignedToTenantAlertIncident")
    }
}
