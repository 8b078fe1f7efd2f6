// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.policyRoot`, by its URL.
    ///
    /// For example `/policies`.
    PolicyRootResource(mg::One<models::PolicyRoot>)
}

impl PolicyRootResource {
    /// `…/accessReviewPolicy`: `accessReviewPolicy`
    #[inline]
    pub fn access_review_policy(
        &self,
    ) -> requests::access_review_policy::AccessReviewPolicyResource {
        mg::to(self, "accessReviewPolicy")
    }

    /// `…/activityBasedTimeoutPolicies`: many `activityBasedTimeoutPolicy`
    #[inline]
    pub fn activity_based_timeout_policies(
        &self,
    ) -> requests::activity_based_timeout_policy::ActivityBasedTimeoutPolicyCollection {
        mg::to(self, "activityBasedTimeoutPolicies")
    }

    /// `…/adminConsentRequestPolicy`: `adminConsentRequestPolicy`
    #[inline]
    pub fn admin_consent_request_policy(
        &self,
    ) -> requests::admin_consent_request_policy::AdminConsentRequestPolicyResource {
        mg::to(self, "adminConsentRequestPolicy")
    }

    /// `…/appManagementPolicies`: many `appManagementPolicy`
    #[inline]
    pub fn app_management_policies(
        &self,
    ) -> requests::app_management_policy::AppManagementPolicyCollection {
        mg::to(self, "appManagementPolicies")
    }

    /// `…/authenticationFlowsPolicy`: `authenticationFlowsPolicy`
    #[inline]
    pub fn authentication_flows_policy(
        &self,
    ) -> requests::authentication_flows_policy::AuthenticationFlowsPolicyResource {
        mg::to(self, "authenticationFlowsPolicy")
    }

    /// `…/authenticationMethodsPolicy`: `authenticationMethodsPolicy`
    #[inline]
    pub fn authentication_methods_policy(
        &self,
    ) -> requests::authentication_methods_policy::AuthenticationMethodsPolicyResource {
        mg::to(self, "authenticationMethodsPolicy")
    }

    /// `…/authenticationStrengthPolicies`: many `authenticationStrengthPolicy`
    #[inline]
    pub fn authentication_strength_policies(
        &self,
    ) -> requests::authentication_strength_policy::AuthenticationStrengthPolicyCollection {
        mg::to(self, "authenticationStrengthPolicies")
    }

    /// `…/authorizationPolicy`: many `authorizationPolicy`
    #[inline]
    pub fn authorization_policy(
        &self,
    ) -> requests::authorization_policy::AuthorizationPolicyCollection {
        mg::to(self, "authorizationPolicy")
    }

    /// `…/b2bManagementPolicies`: many `b2bManagementPolicy`
    #[inline]
    pub fn b2b_management_policies(
        &self,
    ) -> requests::b2b_management_policy::B2bManagementPolicyCollection {
        mg::to(self, "b2bManagementPolicies")
    }

    /// `…/b2cAuthenticationMethodsPolicy`: `b2cAuthenticationMethodsPolicy`
    #[inline]
    pub fn b2c_authentication_methods_policy(
        &self,
    ) -> requests::b2c_authentication_methods_policy::B2cAuthenticationMethodsPolicyResource {
        mg::to(self, "b2cAuthenticationMethodsPolicy")
    }

    /// `…/claimsMappingPolicies`: many `claimsMappingPolicy`
    #[inline]
    pub fn claims_mapping_policies(
        &self,
    ) -> requests::claims_mapping_policy::ClaimsMappingPolicyCollection {
        mg::to(self, "claimsMappingPolicies")
    }

    /// `…/conditionalAccessPolicies`: many `conditionalAccessPolicy`
    #[inline]
    pub fn conditional_access_policies(
        &self,
    ) -> requests::conditional_access_policy::ConditionalAccessPolicyCollection {
        mg::to(self, "conditionalAccessPolicies")
    }

    /// `…/crossTenantAccessPolicy`: `crossTenantAccessPolicy`
    #[inline]
    pub fn cross_tenant_access_policy(
        &self,
    ) -> requests::cross_tenant_access_policy::CrossTenantAccessPolicyResource {
        mg::to(self, "crossTenantAccessPolicy")
    }

    /// `…/defaultAppManagementPolicy`: `tenantAppManagementPolicy`
    #[inline]
    pub fn default_app_management_policy(
        &self,
    ) -> requests::tenant_app_management_policy::TenantAppManagementPolicyResource {
        mg::to(self, "defaultAppManagementPolicy")
    }

    /// `…/deletedItems`: `policyDeletableRoot`
    #[inline]
    pub fn deleted_items(
        &self,
    ) -> requests::policy_deletable_root::PolicyDeletableRootResource {
        mg::to(self, "deletedItems")
    }

    /// `…/deviceRegistrationPolicy`: `deviceRegistrationPolicy`
    #[inline]
    pub fn device_registration_policy(
        &self,
    ) -> requests::device_registration_policy::DeviceRegistrationPolicyResource {
        mg::to(self, "deviceRegistrationPolicy")
    }

    /// `…/directoryRoleAccessReviewPolicy`: `directoryRoleAccessReviewPolicy`
    #[inline]
    pub fn directory_role_access_review_policy(
        &self,
    ) -> requests::directory_role_access_review_policy::DirectoryRoleAccessReviewPolicyResource {
        mg::to(self, "directoryRoleAccessReviewPolicy")
    }

    /// `…/externalIdentitiesPolicy`: `externalIdentitiesPolicy`
    #[inline]
    pub fn external_identities_policy(
        &self,
    ) -> requests::external_identities_policy::ExternalIdentitiesPolicyResource {
        mg::to(self, "externalIdentitiesPolicy")
    }

    /// `…/featureRolloutPolicies`: many `featureRolloutPolicy`
    #[inline]
    pub fn feature_rollout_policies(
        &self,
    ) -> requests::feature_rollout_policy::FeatureRolloutPolicyCollection {
        mg::to(self, "featureRolloutPolicies")
    }

    /// `…/federatedTokenValidationPolicy`: `federatedTokenValidationPolicy`
    #[inline]
    pub fn federated_token_validation_policy(
        &self,
    ) -> requests::federated_token_validation_policy::FederatedTokenValidationPolicyResource {
        mg::to(self, "federatedTokenValidationPolicy")
    }

    /// `…/homeRealmDiscoveryPolicies`: many `homeRealmDiscoveryPolicy`
    #[inline]
    pub fn home_realm_discovery_policies(
        &self,
    ) -> requests::home_realm_discovery_policy::HomeRealmDiscoveryPolicyCollection {
        mg::to(self, "homeRealmDiscoveryPolicies")
    }

    /// `…/identitySecurityDefaultsEnforcementPolicy`: `identitySecurityDefaultsEnforcementPolicy`
    #[inline]
    pub fn identity_security_defaults_enforcement_policy(
        &self,
    ) -> requests::identity_security_defaults_enforcement_policy::IdentitySecurityDefaultsEnforcementPolicyResource {
        mg::to(self, "identitySecurityDefaultsEnforcementPolicy")
    }

    /// `…/mobileAppManagementPolicies`: many `mobileAppManagementPolicy`
    #[inline]
    pub fn mobile_app_management_policies(
        &self,
    ) -> requests::mobile_app_management_policy::MobileAppManagementPolicyCollection {
        mg::to(self, "mobileAppManagementPolicies")
    }

    /// `…/mobileDeviceManagementPolicies`: many `mobileDeviceManagementPolicy`
    #[inline]
    pub fn mobile_device_management_policies(
        &self,
    ) -> requests::mobile_device_management_policy::MobileDeviceManagementPolicyCollection {
        mg::to(self, "mobileDeviceManagementPolicies")
    }

    /// `…/onPremAuthenticationPolicies`: many `onPremAuthenticationPolicy`
    #[inline]
    pub fn on_prem_authentication_policies(
        &self,
    ) -> requests::on_prem_authentication_policy::OnPremAuthenticationPolicyCollection {
        mg::to(self, "onPremAuthenticationPolicies")
    }

    /// `…/ownerlessGroupPolicy`: `ownerlessGroupPolicy`
    #[inline]
    pub fn ownerless_group_policy(
        &self,
    ) -> requests::ownerless_group_policy::OwnerlessGroupPolicyResource {
        mg::to(self, "ownerlessGroupPolicy")
    }

    /// `…/permissionGrantPolicies`: many `permissionGrantPolicy`
    #[inline]
    pub fn permission_grant_policies(
        &self,
    ) -> requests::permission_grant_policy::PermissionGrantPolicyCollection {
        mg::to(self, "permissionGrantPolicies")
    }

    /// `…/permissionGrantPreApprovalPolicies`: many `permissionGrantPreApprovalPolicy`
    #[inline]
    pub fn permission_grant_pre_approval_policies(
        &self,
    ) -> requests::permission_grant_pre_approval_policy::PermissionGrantPreApprovalPolicyCollection {
        mg::to(self, "permissionGrantPreApprovalPolicies")
    }

    /// `…/roleManagementPolicies`: many `unifiedRoleManagementPolicy`
    #[inline]
    pub fn role_management_policies(
        &self,
    ) -> requests::unified_role_management_policy::UnifiedRoleManagementPolicyCollection {
        mg::to(self, "roleManagementPolicies")
    }

    /// `…/roleManagementPolicyAssignments`: many `unifiedRoleManagementPolicyAssignment`
    #[inline]
    pub fn role_management_policy_assignments(
        &self,
    ) -> requests::unified_role_management_policy_assignment::UnifiedRoleManagementPolicyAssignmentCollection {
        mg::to(self, "roleManagementPolicyAssignments")
    }

    /// `…/servicePrincipalCreationPolicies`: many `servicePrincipalCreationPolicy`
    #[inline]
    pub fn service_principal_creation_policies(
        &self,
    ) -> requests::service_principal_creation_policy::ServicePrincipalCreationPolicyCollection {
        mg::to(self, "servicePrincipalCreationPolicies")
    }

    /// `…/tokenIssuancePolicies`: many `tokenIssuancePolicy`
    #[inline]
    pub fn token_issuance_policies(
        &self,
    ) -> requests::token_issuance_policy::TokenIssuancePolicyCollection {
        mg::to(self, "tokenIssuancePolicies")
    }

    /// `…/tokenLifetimePolicies`: many `tokenLifetimePolicy`
    #[inline]
    pub fn token_lifetime_policies(
        &self,
    ) -> requests::token_lifetime_policy::TokenLifetimePolicyCollection {
        mg::to(self, "tokenLifetimePolicies")
    }
}
