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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Policy.Read.All**, **Policy.ReadWrite.AccessReview** | **Policy.Read.All**, **Policy.ReadWrite.AccessReview** |
    /// | `PATCH` | **Policy.ReadWrite.AccessReview** | **Policy.ReadWrite.AccessReview** |
    #[inline]
    pub fn access_review_policy(
        &self,
    ) -> requests::access_review_policy::AccessReviewPolicyResource {
        mg::to(self, "accessReviewPolicy")
    }

    /// `…/activityBasedTimeoutPolicies`: many `activityBasedTimeoutPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Policy.Read.All**, **Policy.ReadWrite.ApplicationConfiguration** | **Policy.Read.All**, **Policy.ReadWrite.ApplicationConfiguration** |
    /// | `GET …/{id}` | **Policy.Read.All**, **Policy.ReadWrite.ApplicationConfiguration** | **Policy.Read.All**, **Policy.ReadWrite.ApplicationConfiguration** |
    /// | `POST` | **Policy.ReadWrite.ApplicationConfiguration** | **Policy.ReadWrite.ApplicationConfiguration** |
    /// | `PATCH …/{id}` | **Policy.ReadWrite.ApplicationConfiguration** | **Policy.ReadWrite.ApplicationConfiguration** |
    /// | `DELETE …/{id}` | **Policy.ReadWrite.ApplicationConfiguration** | **Policy.ReadWrite.ApplicationConfiguration** |
    #[inline]
    pub fn activity_based_timeout_policies(
        &self,
    ) -> requests::activity_based_timeout_policy::ActivityBasedTimeoutPolicyCollection {
        mg::to(self, "activityBasedTimeoutPolicies")
    }

    /// `…/adminConsentRequestPolicy`: `adminConsentRequestPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Policy.Read.All**, **Policy.ReadWrite.ConsentRequest**, Directory.Read.All, Directory.ReadWrite.All | **Policy.Read.All**, **Policy.ReadWrite.ConsentRequest**, Directory.Read.All, Directory.ReadWrite.All |
    /// | `PUT` | **Policy.ReadWrite.ConsentRequest**, Directory.ReadWrite.All | **Policy.ReadWrite.ConsentRequest**, Directory.ReadWrite.All |
    #[inline]
    pub fn admin_consent_request_policy(
        &self,
    ) -> requests::admin_consent_request_policy::AdminConsentRequestPolicyResource {
        mg::to(self, "adminConsentRequestPolicy")
    }

    /// `…/appManagementPolicies`: many `appManagementPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Policy.Read.All**, **Policy.ReadWrite.ApplicationConfiguration** | **Policy.Read.All**, **Policy.ReadWrite.ApplicationConfiguration** |
    /// | `GET …/{id}` | **Policy.Read.All**, **Policy.ReadWrite.ApplicationConfiguration** | **Policy.Read.All**, **Policy.ReadWrite.ApplicationConfiguration** |
    /// | `POST` | **Policy.ReadWrite.ApplicationConfiguration** | **Policy.ReadWrite.ApplicationConfiguration** |
    /// | `PATCH …/{id}` | **Policy.ReadWrite.ApplicationConfiguration** | **Policy.ReadWrite.ApplicationConfiguration** |
    /// | `DELETE …/{id}` | **Policy.ReadWrite.ApplicationConfiguration** | **Policy.ReadWrite.ApplicationConfiguration** |
    #[inline]
    pub fn app_management_policies(
        &self,
    ) -> requests::app_management_policy::AppManagementPolicyCollection {
        mg::to(self, "appManagementPolicies")
    }

    /// `…/authenticationFlowsPolicy`: `authenticationFlowsPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Policy.Read.All**, **Policy.ReadWrite.AuthenticationFlows** | **Policy.Read.All**, **Policy.ReadWrite.AuthenticationFlows** |
    /// | `PATCH` | **Policy.ReadWrite.AuthenticationFlows** | **Policy.ReadWrite.AuthenticationFlows** |
    #[inline]
    pub fn authentication_flows_policy(
        &self,
    ) -> requests::authentication_flows_policy::AuthenticationFlowsPolicyResource {
        mg::to(self, "authenticationFlowsPolicy")
    }

    /// `…/authenticationMethodsPolicy`: `authenticationMethodsPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Policy.Read.AuthenticationMethod**, **Policy.ReadWrite.AuthenticationMethod**, Policy.Read.All | **Policy.Read.AuthenticationMethod**, **Policy.ReadWrite.AuthenticationMethod**, Policy.Read.All |
    /// | `PATCH` | **Policy.ReadWrite.AuthenticationMethod** | **Policy.ReadWrite.AuthenticationMethod** |
    #[inline]
    pub fn authentication_methods_policy(
        &self,
    ) -> requests::authentication_methods_policy::AuthenticationMethodsPolicyResource {
        mg::to(self, "authenticationMethodsPolicy")
    }

    /// `…/authenticationStrengthPolicies`: many `authenticationStrengthPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Policy.Read.AuthenticationMethod**, Policy.Read.All, Policy.ReadWrite.AuthenticationMethod, Policy.ReadWrite.ConditionalAccess | **Policy.Read.AuthenticationMethod**, Policy.Read.All, Policy.ReadWrite.AuthenticationMethod, Policy.ReadWrite.ConditionalAccess |
    /// | `GET …/{id}` | **Policy.Read.AuthenticationMethod**, Policy.Read.All, Policy.ReadWrite.AuthenticationMethod, Policy.ReadWrite.ConditionalAccess | **Policy.Read.AuthenticationMethod**, Policy.Read.All, Policy.ReadWrite.AuthenticationMethod, Policy.ReadWrite.ConditionalAccess |
    /// | `POST` | **Policy.ReadWrite.ConditionalAccess**, Policy.ReadWrite.AuthenticationMethod | **Policy.ReadWrite.ConditionalAccess**, Policy.ReadWrite.AuthenticationMethod |
    /// | `PATCH …/{id}` | **Policy.ReadWrite.ConditionalAccess**, Policy.ReadWrite.AuthenticationMethod | **Policy.ReadWrite.ConditionalAccess**, Policy.ReadWrite.AuthenticationMethod |
    /// | `DELETE …/{id}` | **Policy.ReadWrite.ConditionalAccess**, Policy.ReadWrite.AuthenticationMethod | **Policy.ReadWrite.ConditionalAccess**, Policy.ReadWrite.AuthenticationMethod |
    #[inline]
    pub fn authentication_strength_policies(
        &self,
    ) -> requests::authentication_strength_policy::AuthenticationStrengthPolicyCollection {
        mg::to(self, "authenticationStrengthPolicies")
    }

    /// `…/authorizationPolicy`: many `authorizationPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Policy.Read.All**, **Policy.ReadWrite.Authorization** | **Policy.Read.All**, **Policy.ReadWrite.Authorization** |
    /// | `PATCH` | **Policy.ReadWrite.Authorization** | **Policy.ReadWrite.Authorization** |
    /// | `PATCH …/{id}` | **Policy.ReadWrite.Authorization** | **Policy.ReadWrite.Authorization** |
    #[inline]
    pub fn authorization_policy(
        &self,
    ) -> requests::authorization_policy::AuthorizationPolicyCollection {
        mg::to(self, "authorizationPolicy")
    }

    /// `…/b2bManagementPolicies`: many `b2bManagementPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Policy.Read.B2BManagementPolicy**, **Policy.ReadWrite.B2BManagementPolicy** | **Policy.Read.B2BManagementPolicy**, **Policy.ReadWrite.B2BManagementPolicy** |
    /// | `GET …/{id}` | **Policy.Read.B2BManagementPolicy**, **Policy.ReadWrite.B2BManagementPolicy** | **Policy.Read.B2BManagementPolicy**, **Policy.ReadWrite.B2BManagementPolicy** |
    /// | `POST` | **Policy.ReadWrite.B2BManagementPolicy** | **Policy.ReadWrite.B2BManagementPolicy** |
    /// | `PATCH …/{id}` | **Policy.ReadWrite.B2BManagementPolicy** | **Policy.ReadWrite.B2BManagementPolicy** |
    /// | `DELETE …/{id}` | **Policy.ReadWrite.B2BManagementPolicy** | **Policy.ReadWrite.B2BManagementPolicy** |
    #[inline]
    pub fn b2b_management_policies(
        &self,
    ) -> requests::b2b_management_policy::B2bManagementPolicyCollection {
        mg::to(self, "b2bManagementPolicies")
    }

    /// `…/b2cAuthenticationMethodsPolicy`: `b2cAuthenticationMethodsPolicy`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Policy.Read.All** | **Policy.Read.All** | **Policy.Read.All** |
    /// | `PATCH` | **Policy.ReadWrite.AuthenticationMethod** | **Policy.ReadWrite.AuthenticationMethod** | **Policy.ReadWrite.AuthenticationMethod** |
    #[inline]
    pub fn b2c_authentication_methods_policy(
        &self,
    ) -> requests::b2c_authentication_methods_policy::B2cAuthenticationMethodsPolicyResource {
        mg::to(self, "b2cAuthenticationMethodsPolicy")
    }

    /// `…/claimsMappingPolicies`: many `claimsMappingPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Policy.Read.All**, **Policy.ReadWrite.ApplicationConfiguration** | **Policy.Read.All**, **Policy.ReadWrite.ApplicationConfiguration** |
    /// | `GET …/{id}` | **Policy.Read.All**, **Policy.ReadWrite.ApplicationConfiguration** | **Policy.Read.All**, **Policy.ReadWrite.ApplicationConfiguration** |
    /// | `POST` | **Policy.ReadWrite.ApplicationConfiguration** | **Policy.ReadWrite.ApplicationConfiguration** |
    /// | `PATCH …/{id}` | **Policy.ReadWrite.ApplicationConfiguration** | **Policy.ReadWrite.ApplicationConfiguration** |
    /// | `DELETE …/{id}` | **Policy.ReadWrite.ApplicationConfiguration** | **Policy.ReadWrite.ApplicationConfiguration** |
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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | Policy.Read.All, Policy.ReadWrite.CrossTenantAccess | Policy.Read.All, Policy.ReadWrite.CrossTenantAccess |
    /// | `PATCH` | **Policy.ReadWrite.CrossTenantAccess** | **Policy.ReadWrite.CrossTenantAccess** |
    #[inline]
    pub fn cross_tenant_access_policy(
        &self,
    ) -> requests::cross_tenant_access_policy::CrossTenantAccessPolicyResource {
        mg::to(self, "crossTenantAccessPolicy")
    }

    /// `…/defaultAppManagementPolicy`: `tenantAppManagementPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Policy.Read.All**, **Policy.ReadWrite.ApplicationConfiguration** | **Policy.Read.All**, **Policy.ReadWrite.ApplicationConfiguration** |
    /// | `PATCH` | **Policy.ReadWrite.ApplicationConfiguration** | **Policy.ReadWrite.ApplicationConfiguration** |
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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Policy.Read.DeviceConfiguration**, Policy.Read.All, Policy.ReadWrite.DeviceConfiguration | **Policy.Read.DeviceConfiguration**, Policy.ReadWrite.DeviceConfiguration |
    /// | `PATCH` | **Policy.ReadWrite.DeviceConfiguration** | **Policy.ReadWrite.DeviceConfiguration** |
    /// | `PUT` | **Policy.ReadWrite.DeviceConfiguration** | **Policy.ReadWrite.DeviceConfiguration** |
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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Policy.Read.All**, **Policy.ReadWrite.ExternalIdentities** | **Policy.Read.All**, **Policy.ReadWrite.ExternalIdentities** |
    /// | `PATCH` | **Policy.ReadWrite.ExternalIdentities** | **Policy.ReadWrite.ExternalIdentities** |
    #[inline]
    pub fn external_identities_policy(
        &self,
    ) -> requests::external_identities_policy::ExternalIdentitiesPolicyResource {
        mg::to(self, "externalIdentitiesPolicy")
    }

    /// `…/featureRolloutPolicies`: many `featureRolloutPolicy`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Policy.Read.HybridAuthentication**, **Policy.ReadWrite.HybridAuthentication**, **Directory.ReadWrite.All** |
    /// | `GET …/{id}` | **Policy.ReadWrite.HybridAuthentication**, Directory.ReadWrite.All |
    /// | `POST` | **Policy.ReadWrite.HybridAuthentication**, **Directory.ReadWrite.All** |
    /// | `PATCH …/{id}` | **Policy.ReadWrite.HybridAuthentication**, Directory.ReadWrite.All |
    /// | `DELETE …/{id}` | **Policy.ReadWrite.HybridAuthentication**, Directory.ReadWrite.All |
    #[inline]
    pub fn feature_rollout_policies(
        &self,
    ) -> requests::feature_rollout_policy::FeatureRolloutPolicyCollection {
        mg::to(self, "featureRolloutPolicies")
    }

    /// `…/federatedTokenValidationPolicy`: `federatedTokenValidationPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Policy.Read.All**, **Policy.ReadWrite.FedTokenValidation** | **Policy.Read.All**, **Policy.ReadWrite.FedTokenValidation** |
    /// | `PATCH` | **Policy.ReadWrite.FedTokenValidation** | **Policy.ReadWrite.FedTokenValidation** |
    #[inline]
    pub fn federated_token_validation_policy(
        &self,
    ) -> requests::federated_token_validation_policy::FederatedTokenValidationPolicyResource {
        mg::to(self, "federatedTokenValidationPolicy")
    }

    /// `…/homeRealmDiscoveryPolicies`: many `homeRealmDiscoveryPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Policy.Read.All**, **Policy.ReadWrite.ApplicationConfiguration** | **Policy.Read.All**, **Policy.ReadWrite.ApplicationConfiguration** |
    /// | `GET …/{id}` | **Policy.Read.All**, **Policy.ReadWrite.ApplicationConfiguration** | **Policy.Read.All**, **Policy.ReadWrite.ApplicationConfiguration** |
    /// | `POST` | **Policy.ReadWrite.ApplicationConfiguration** | **Policy.ReadWrite.ApplicationConfiguration** |
    /// | `PATCH …/{id}` | **Policy.ReadWrite.ApplicationConfiguration** | **Policy.ReadWrite.ApplicationConfiguration** |
    /// | `DELETE …/{id}` | **Policy.ReadWrite.ApplicationConfiguration** | **Policy.ReadWrite.ApplicationConfiguration** |
    #[inline]
    pub fn home_realm_discovery_policies(
        &self,
    ) -> requests::home_realm_discovery_policy::HomeRealmDiscoveryPolicyCollection {
        mg::to(self, "homeRealmDiscoveryPolicies")
    }

    /// `…/identitySecurityDefaultsEnforcementPolicy`: `identitySecurityDefaultsEnforcementPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Policy.Read.All**, **Policy.ReadWrite.SecurityDefaults** with Policy.Read.All | **Policy.Read.All**, **Policy.ReadWrite.SecurityDefaults** with Policy.Read.All |
    /// | `PATCH` | **Policy.Read.All**, **Policy.ReadWrite.SecurityDefaults** with Policy.Read.All, Policy.ReadWrite.ConditionalAccess with Policy.Read.All | **Policy.Read.All**, **Policy.ReadWrite.SecurityDefaults** with Policy.Read.All, Policy.ReadWrite.ConditionalAccess with Policy.Read.All |
    #[inline]
    pub fn identity_security_defaults_enforcement_policy(
        &self,
    ) -> requests::identity_security_defaults_enforcement_policy::IdentitySecurityDefaultsEnforcementPolicyResource {
        mg::to(self, "identitySecurityDefaultsEnforcementPolicy")
    }

    /// `…/mobileAppManagementPolicies`: many `mobileAppManagementPolicy`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Policy.Read.All**, Policy.ReadWrite.MobilityManagement |
    /// | `GET …/{id}` | **Policy.Read.All**, **Policy.ReadWrite.MobilityManagement** |
    /// | `PATCH …/{id}` | **Policy.ReadWrite.MobilityManagement** |
    /// | `DELETE …/{id}` | **Policy.ReadWrite.MobilityManagement** |
    #[inline]
    pub fn mobile_app_management_policies(
        &self,
    ) -> requests::mobile_app_management_policy::MobileAppManagementPolicyCollection {
        mg::to(self, "mobileAppManagementPolicies")
    }

    /// `…/mobileDeviceManagementPolicies`: many `mobileDeviceManagementPolicy`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Policy.Read.All**, Policy.ReadWrite.MobilityManagement |
    /// | `GET …/{id}` | **Policy.Read.All**, **Policy.ReadWrite.MobilityManagement** |
    /// | `PATCH …/{id}` | **Policy.ReadWrite.MobilityManagement** |
    /// | `DELETE …/{id}` | **Policy.ReadWrite.MobilityManagement** |
    #[inline]
    pub fn mobile_device_management_policies(
        &self,
    ) -> requests::mobile_device_management_policy::MobileDeviceManagementPolicyCollection {
        mg::to(self, "mobileDeviceManagementPolicies")
    }

    /// `…/onPremAuthenticationPolicies`: many `onPremAuthenticationPolicy`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Policy.Read.OnPremAuthenticationPolicy**, **Policy.ReadWrite.OnPremAuthenticationPolicy** |
    /// | `GET …/{id}` | **Policy.Read.OnPremAuthenticationPolicy**, **Policy.ReadWrite.OnPremAuthenticationPolicy** |
    /// | `POST` | **Policy.ReadWrite.OnPremAuthenticationPolicy** |
    /// | `PATCH …/{id}` | **Policy.ReadWrite.OnPremAuthenticationPolicy** |
    /// | `DELETE …/{id}` | **Policy.ReadWrite.OnPremAuthenticationPolicy** |
    #[inline]
    pub fn on_prem_authentication_policies(
        &self,
    ) -> requests::on_prem_authentication_policy::OnPremAuthenticationPolicyCollection {
        mg::to(self, "onPremAuthenticationPolicies")
    }

    /// `…/ownerlessGroupPolicy`: `ownerlessGroupPolicy`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Group.Read.All**, Group.ReadWrite.All |
    /// | `PATCH` | **Group.ReadWrite.All** |
    #[inline]
    pub fn ownerless_group_policy(
        &self,
    ) -> requests::ownerless_group_policy::OwnerlessGroupPolicyResource {
        mg::to(self, "ownerlessGroupPolicy")
    }

    /// `…/permissionGrantPolicies`: many `permissionGrantPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Policy.Read.PermissionGrant**, **Policy.ReadWrite.PermissionGrant** | **Policy.Read.PermissionGrant**, **Policy.ReadWrite.PermissionGrant** |
    /// | `GET …/{id}` | **Policy.Read.PermissionGrant**, **Policy.ReadWrite.PermissionGrant** | **Policy.Read.PermissionGrant**, **Policy.ReadWrite.PermissionGrant** |
    /// | `POST` | **Policy.ReadWrite.PermissionGrant** | **Policy.ReadWrite.PermissionGrant** |
    /// | `PATCH …/{id}` | **Policy.ReadWrite.PermissionGrant** | **Policy.ReadWrite.PermissionGrant** |
    /// | `DELETE …/{id}` | **Policy.ReadWrite.PermissionGrant** | **Policy.ReadWrite.PermissionGrant** |
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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **RoleManagementPolicy.Read.Directory**, RoleManagement.Read.All, RoleManagement.Read.Directory, RoleManagementPolicy.ReadWrite.Directory, RoleManagement.ReadWrite.Directory | **RoleManagement.Read.Directory**, RoleManagement.Read.All, RoleManagement.ReadWrite.Directory |
    /// | `GET …/{id}` | **RoleManagementPolicy.Read.Directory**, RoleManagement.Read.All, RoleManagement.Read.Directory, RoleManagementPolicy.ReadWrite.Directory, RoleManagement.ReadWrite.Directory | **RoleManagement.Read.Directory**, RoleManagement.Read.All, RoleManagement.ReadWrite.Directory |
    #[inline]
    pub fn role_management_policies(
        &self,
    ) -> requests::unified_role_management_policy::UnifiedRoleManagementPolicyCollection {
        mg::to(self, "roleManagementPolicies")
    }

    /// `…/roleManagementPolicyAssignments`: many `unifiedRoleManagementPolicyAssignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **RoleManagementPolicy.Read.Directory**, RoleManagement.Read.All, RoleManagement.Read.Directory, RoleManagementPolicy.ReadWrite.Directory, RoleManagement.ReadWrite.Directory | **RoleManagement.Read.All**, RoleManagement.Read.Directory, RoleManagement.ReadWrite.Directory |
    /// | `GET …/{id}` | **RoleManagementPolicy.Read.Directory**, RoleManagement.Read.All, RoleManagement.Read.Directory, RoleManagementPolicy.ReadWrite.Directory, RoleManagement.ReadWrite.Directory | **RoleManagement.Read.All**, RoleManagement.Read.Directory, RoleManagement.ReadWrite.Directory |
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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Policy.Read.All**, **Policy.ReadWrite.ApplicationConfiguration** | **Policy.Read.All**, **Policy.ReadWrite.ApplicationConfiguration** |
    /// | `GET …/{id}` | **Policy.Read.All**, **Policy.ReadWrite.ApplicationConfiguration** | **Policy.Read.All**, **Policy.ReadWrite.ApplicationConfiguration** |
    /// | `POST` | **Policy.ReadWrite.ApplicationConfiguration** | **Policy.ReadWrite.ApplicationConfiguration** |
    /// | `PATCH …/{id}` | **Policy.ReadWrite.ApplicationConfiguration** | **Policy.ReadWrite.ApplicationConfiguration** |
    /// | `DELETE …/{id}` | **Policy.ReadWrite.ApplicationConfiguration** | **Policy.ReadWrite.ApplicationConfiguration** |
    #[inline]
    pub fn token_issuance_policies(
        &self,
    ) -> requests::token_issuance_policy::TokenIssuancePolicyCollection {
        mg::to(self, "tokenIssuancePolicies")
    }

    /// `…/tokenLifetimePolicies`: many `tokenLifetimePolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Policy.Read.All**, **Policy.ReadWrite.ApplicationConfiguration** | **Policy.Read.All**, **Policy.ReadWrite.ApplicationConfiguration** |
    /// | `GET …/{id}` | **Policy.Read.All**, **Policy.ReadWrite.ApplicationConfiguration** | **Policy.Read.All**, **Policy.ReadWrite.ApplicationConfiguration** |
    /// | `POST` | **Policy.ReadWrite.ApplicationConfiguration** | **Policy.ReadWrite.ApplicationConfiguration** |
    /// | `PATCH …/{id}` | **Policy.ReadWrite.ApplicationConfiguration** | **Policy.ReadWrite.ApplicationConfiguration** |
    /// | `DELETE …/{id}` | **Policy.ReadWrite.ApplicationConfiguration** | **Policy.ReadWrite.ApplicationConfiguration** |
    #[inline]
    pub fn token_lifetime_policies(
        &self,
    ) -> requests::token_lifetime_policy::TokenLifetimePolicyCollection {
        mg::to(self, "tokenLifetimePolicies")
    }
}
