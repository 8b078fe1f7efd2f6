// @generated
use crate::{mg, models, requests};

/// Requests on one [`PolicyRoot`](models::PolicyRoot): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.policies()`.
#[derive(Clone, Debug)]
pub struct PolicyRootResource(mg::One<models::PolicyRoot>);

mg::builder! { PolicyRootResource: mg::One<models::PolicyRoot> }

impl PolicyRootResource {
    /// `…/accessReviewPolicy`: [`AccessReviewPolicy`](models::AccessReviewPolicy).
    ///
    /// Least privileged permission to read: `Policy.Read.All` (delegated, application).
    #[inline]
    pub fn access_review_policy(
        &self,
    ) -> requests::access_review_policy::AccessReviewPolicyResource {
        mg::navigate(self, "accessReviewPolicy")
    }

    /// `…/activityBasedTimeoutPolicies`: many
    /// [`ActivityBasedTimeoutPolicy`](models::ActivityBasedTimeoutPolicy).
    ///
    /// Least privileged permission to read: `Policy.Read.All` (delegated, application).
    #[inline]
    pub fn activity_based_timeout_policies(
        &self,
    ) -> requests::activity_based_timeout_policy::ActivityBasedTimeoutPolicyCollection {
        mg::navigate(self, "activityBasedTimeoutPolicies")
    }

    /// `…/adminConsentRequestPolicy`:
    /// [`AdminConsentRequestPolicy`](models::AdminConsentRequestPolicy).
    ///
    /// Least privileged permission to read: `Policy.Read.All` (delegated, application).
    #[inline]
    pub fn admin_consent_request_policy(
        &self,
    ) -> requests::admin_consent_request_policy::AdminConsentRequestPolicyResource {
        mg::navigate(self, "adminConsentRequestPolicy")
    }

    /// `…/appManagementPolicies`: many [`AppManagementPolicy`](models::AppManagementPolicy).
    ///
    /// Least privileged permission to read: `Policy.Read.All` (delegated, application).
    #[inline]
    pub fn app_management_policies(
        &self,
    ) -> requests::app_management_policy::AppManagementPolicyCollection {
        mg::navigate(self, "appManagementPolicies")
    }

    /// `…/authenticationFlowsPolicy`:
    /// [`AuthenticationFlowsPolicy`](models::AuthenticationFlowsPolicy).
    ///
    /// Least privileged permission to read: `Policy.Read.All` (delegated, application).
    #[inline]
    pub fn authentication_flows_policy(
        &self,
    ) -> requests::authentication_flows_policy::AuthenticationFlowsPolicyResource {
        mg::navigate(self, "authenticationFlowsPolicy")
    }

    /// `…/authenticationMethodsPolicy`:
    /// [`AuthenticationMethodsPolicy`](models::AuthenticationMethodsPolicy).
    ///
    /// Least privileged permission to read: `Policy.Read.AuthenticationMethod` (delegated,
    /// application).
    #[inline]
    pub fn authentication_methods_policy(
        &self,
    ) -> requests::authentication_methods_policy::AuthenticationMethodsPolicyResource {
        mg::navigate(self, "authenticationMethodsPolicy")
    }

    /// `…/authenticationStrengthPolicies`: many
    /// [`AuthenticationStrengthPolicy`](models::AuthenticationStrengthPolicy).
    ///
    /// Least privileged permission to read: `Policy.Read.AuthenticationMethod` (delegated,
    /// application).
    #[inline]
    pub fn authentication_strength_policies(
        &self,
    ) -> requests::authentication_strength_policy::AuthenticationStrengthPolicyCollection {
        mg::navigate(self, "authenticationStrengthPolicies")
    }

    /// `…/authorizationPolicy`: many [`AuthorizationPolicy`](models::AuthorizationPolicy).
    ///
    /// Least privileged permission to read: `Policy.Read.All` (delegated, application).
    #[inline]
    pub fn authorization_policy(
        &self,
    ) -> requests::authorization_policy::AuthorizationPolicyCollection {
        mg::navigate(self, "authorizationPolicy")
    }

    /// `…/b2bManagementPolicies`: many [`B2bManagementPolicy`](models::B2bManagementPolicy).
    ///
    /// Least privileged permission to read: `Policy.Read.B2BManagementPolicy` (delegated,
    /// application).
    #[inline]
    pub fn b2b_management_policies(
        &self,
    ) -> requests::b2b_management_policy::B2bManagementPolicyCollection {
        mg::navigate(self, "b2bManagementPolicies")
    }

    /// `…/b2cAuthenticationMethodsPolicy`:
    /// [`B2cAuthenticationMethodsPolicy`](models::B2cAuthenticationMethodsPolicy).
    ///
    /// Least privileged permission to read: `Policy.Read.All` (delegated, application).
    #[inline]
    pub fn b2c_authentication_methods_policy(
        &self,
    ) -> requests::b2c_authentication_methods_policy::B2cAuthenticationMethodsPolicyResource {
        mg::navigate(self, "b2cAuthenticationMethodsPolicy")
    }

    /// `…/claimsMappingPolicies`: many [`ClaimsMappingPolicy`](models::ClaimsMappingPolicy).
    ///
    /// Least privileged permission to read: `Policy.Read.All` (delegated, application).
    #[inline]
    pub fn claims_mapping_policies(
        &self,
    ) -> requests::claims_mapping_policy::ClaimsMappingPolicyCollection {
        mg::navigate(self, "claimsMappingPolicies")
    }

    /// `…/conditionalAccessPolicies`: many
    /// [`ConditionalAccessPolicy`](models::ConditionalAccessPolicy).
    #[inline]
    pub fn conditional_access_policies(
        &self,
    ) -> requests::conditional_access_policy::ConditionalAccessPolicyCollection {
        mg::navigate(self, "conditionalAccessPolicies")
    }

    /// `…/crossTenantAccessPolicy`: [`CrossTenantAccessPolicy`](models::CrossTenantAccessPolicy).
    ///
    /// Least privileged permission to read: `Policy.Read.All` (delegated, application).
    #[inline]
    pub fn cross_tenant_access_policy(
        &self,
    ) -> requests::cross_tenant_access_policy::CrossTenantAccessPolicyResource {
        mg::navigate(self, "crossTenantAccessPolicy")
    }

    /// `…/defaultAppManagementPolicy`:
    /// [`TenantAppManagementPolicy`](models::TenantAppManagementPolicy).
    ///
    /// Least privileged permission to read: `Policy.Read.All` (delegated, application).
    #[inline]
    pub fn default_app_management_policy(
        &self,
    ) -> requests::tenant_app_management_policy::TenantAppManagementPolicyResource {
        mg::navigate(self, "defaultAppManagementPolicy")
    }

    /// `…/deletedItems`: [`PolicyDeletableRoot`](models::PolicyDeletableRoot).
    #[inline]
    pub fn deleted_items(
        &self,
    ) -> requests::policy_deletable_root::PolicyDeletableRootResource {
        mg::navigate(self, "deletedItems")
    }

    /// `…/deviceRegistrationPolicy`:
    /// [`DeviceRegistrationPolicy`](models::DeviceRegistrationPolicy).
    ///
    /// Not available here: `update` and `delete`.
    ///
    /// Least privileged permission to read: `Policy.Read.DeviceConfiguration` (delegated,
    /// application).
    #[inline]
    pub fn device_registration_policy(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::device_registration_policy::DeviceRegistrationPolicyResource,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "deviceRegistrationPolicy")
    }

    /// `…/directoryRoleAccessReviewPolicy`:
    /// [`DirectoryRoleAccessReviewPolicy`](models::DirectoryRoleAccessReviewPolicy).
    #[inline]
    pub fn directory_role_access_review_policy(
        &self,
    ) -> requests::directory_role_access_review_policy::DirectoryRoleAccessReviewPolicyResource {
        mg::navigate(self, "directoryRoleAccessReviewPolicy")
    }

    /// `…/externalIdentitiesPolicy`:
    /// [`ExternalIdentitiesPolicy`](models::ExternalIdentitiesPolicy).
    ///
    /// Least privileged permission to read: `Policy.Read.All` (delegated, application).
    #[inline]
    pub fn external_identities_policy(
        &self,
    ) -> requests::external_identities_policy::ExternalIdentitiesPolicyResource {
        mg::navigate(self, "externalIdentitiesPolicy")
    }

    /// `…/featureRolloutPolicies`: many [`FeatureRolloutPolicy`](models::FeatureRolloutPolicy).
    ///
    /// Least privileged permission to read: `Policy.Read.HybridAuthentication` (delegated).
    #[inline]
    pub fn feature_rollout_policies(
        &self,
    ) -> requests::feature_rollout_policy::FeatureRolloutPolicyCollection {
        mg::navigate(self, "featureRolloutPolicies")
    }

    /// `…/federatedTokenValidationPolicy`:
    /// [`FederatedTokenValidationPolicy`](models::FederatedTokenValidationPolicy).
    ///
    /// Least privileged permission to read: `Policy.Read.All` (delegated, application).
    #[inline]
    pub fn federated_token_validation_policy(
        &self,
    ) -> requests::federated_token_validation_policy::FederatedTokenValidationPolicyResource {
        mg::navigate(self, "federatedTokenValidationPolicy")
    }

    /// `…/homeRealmDiscoveryPolicies`: many
    /// [`HomeRealmDiscoveryPolicy`](models::HomeRealmDiscoveryPolicy).
    ///
    /// Least privileged permission to read: `Policy.Read.All` (delegated, application).
    #[inline]
    pub fn home_realm_discovery_policies(
        &self,
    ) -> requests::home_realm_discovery_policy::HomeRealmDiscoveryPolicyCollection {
        mg::navigate(self, "homeRealmDiscoveryPolicies")
    }

    /// `…/identitySecurityDefaultsEnforcementPolicy`:
    /// [`IdentitySecurityDefaultsEnforcementPolicy`].
    ///
    /// Least privileged permission to read: `Policy.Read.All` (delegated, application).
    ///
    /// [`IdentitySecurityDefaultsEnforcementPolicy`]: models::IdentitySecurityDefaultsEnforcementPolicy
    #[inline]
    pub fn identity_security_defaults_enforcement_policy(
        &self,
    ) -> requests::identity_security_defaults_enforcement_policy::IdentitySecurityDefaultsEnforcementPolicyResource {
        mg::navigate(self, "identitySecurityDefaultsEnforcementPolicy")
    }

    /// `…/mobileAppManagementPolicies`: many
    /// [`MobileAppManagementPolicy`](models::MobileAppManagementPolicy).
    ///
    /// Least privileged permission to read: `Policy.Read.All` (delegated).
    #[inline]
    pub fn mobile_app_management_policies(
        &self,
    ) -> requests::mobile_app_management_policy::MobileAppManagementPolicyCollection {
        mg::navigate(self, "mobileAppManagementPolicies")
    }

    /// `…/mobileDeviceManagementPolicies`: many
    /// [`MobileDeviceManagementPolicy`](models::MobileDeviceManagementPolicy).
    ///
    /// Least privileged permission to read: `Policy.Read.All` (delegated).
    #[inline]
    pub fn mobile_device_management_policies(
        &self,
    ) -> requests::mobile_device_management_policy::MobileDeviceManagementPolicyCollection {
        mg::navigate(self, "mobileDeviceManagementPolicies")
    }

    /// `…/onPremAuthenticationPolicies`: many
    /// [`OnPremAuthenticationPolicy`](models::OnPremAuthenticationPolicy).
    ///
    /// Least privileged permission to read: `Policy.Read.OnPremAuthenticationPolicy` (delegated).
    #[inline]
    pub fn on_prem_authentication_policies(
        &self,
    ) -> requests::on_prem_authentication_policy::OnPremAuthenticationPolicyCollection {
        mg::navigate(self, "onPremAuthenticationPolicies")
    }

    /// `…/ownerlessGroupPolicy`: [`OwnerlessGroupPolicy`](models::OwnerlessGroupPolicy).
    ///
    /// Not available here: `delete`.
    ///
    /// Least privileged permission to read: `Group.Read.All` (delegated).
    #[inline]
    pub fn ownerless_group_policy(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::ownerless_group_policy::OwnerlessGroupPolicyResource,
        mg::capabilities::NoDelete,
    > {
        mg::navigate(self, "ownerlessGroupPolicy")
    }

    /// `…/permissionGrantPolicies`: many [`PermissionGrantPolicy`](models::PermissionGrantPolicy).
    ///
    /// Least privileged permission to read: `Policy.Read.PermissionGrant` (delegated, application).
    #[inline]
    pub fn permission_grant_policies(
        &self,
    ) -> requests::permission_grant_policy::PermissionGrantPolicyCollection {
        mg::navigate(self, "permissionGrantPolicies")
    }

    /// `…/permissionGrantPreApprovalPolicies`: many
    /// [`PermissionGrantPreApprovalPolicy`](models::PermissionGrantPreApprovalPolicy).
    #[inline]
    pub fn permission_grant_pre_approval_policies(
        &self,
    ) -> requests::permission_grant_pre_approval_policy::PermissionGrantPreApprovalPolicyCollection {
        mg::navigate(self, "permissionGrantPreApprovalPolicies")
    }

    /// `…/roleManagementPolicies`: many
    /// [`UnifiedRoleManagementPolicy`](models::UnifiedRoleManagementPolicy).
    ///
    /// Least privileged permission to read: `RoleManagementPolicy.Read.Directory` (delegated),
    /// `RoleManagement.Read.Directory` (application).
    #[inline]
    pub fn role_management_policies(
        &self,
    ) -> requests::unified_role_management_policy::UnifiedRoleManagementPolicyCollection {
        mg::navigate(self, "roleManagementPolicies")
    }

    /// `…/roleManagementPolicyAssignments`: many
    /// [`UnifiedRoleManagementPolicyAssignment`](models::UnifiedRoleManagementPolicyAssignment).
    ///
    /// Least privileged permission to read: `RoleManagementPolicy.Read.Directory` (delegated),
    /// `RoleManagement.Read.All` (application).
    #[inline]
    pub fn role_management_policy_assignments(
        &self,
    ) -> requests::unified_role_management_policy_assignment::UnifiedRoleManagementPolicyAssignmentCollection {
        mg::navigate(self, "roleManagementPolicyAssignments")
    }

    /// `…/servicePrincipalCreationPolicies`: many
    /// [`ServicePrincipalCreationPolicy`](models::ServicePrincipalCreationPolicy).
    #[inline]
    pub fn service_principal_creation_policies(
        &self,
    ) -> requests::service_principal_creation_policy::ServicePrincipalCreationPolicyCollection {
        mg::navigate(self, "servicePrincipalCreationPolicies")
    }

    /// `…/tokenIssuancePolicies`: many [`TokenIssuancePolicy`](models::TokenIssuancePolicy).
    ///
    /// Least privileged permission to read: `Policy.Read.All` (delegated, application).
    #[inline]
    pub fn token_issuance_policies(
        &self,
    ) -> requests::token_issuance_policy::TokenIssuancePolicyCollection {
        mg::navigate(self, "tokenIssuancePolicies")
    }

    /// `…/tokenLifetimePolicies`: many [`TokenLifetimePolicy`](models::TokenLifetimePolicy).
    ///
    /// Least privileged permission to read: `Policy.Read.All` (delegated, application).
    #[inline]
    pub fn token_lifetime_policies(
        &self,
    ) -> requests::token_lifetime_policy::TokenLifetimePolicyCollection {
        mg::navigate(self, "tokenLifetimePolicies")
    }
}
