// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.policyRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/policyroot?view=graph-rest-beta>
    PolicyRoot "microsoft.graph.policyRoot" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { PolicyRoot: super::Entity }

impl PolicyRoot {
    /// `accessReviewPolicy`: `accessReviewPolicy`, contained
    pub const ACCESS_REVIEW_POLICY: mg::Nav<PolicyRoot, super::AccessReviewPolicy> = mg::Nav::new(
        "accessReviewPolicy",
    );
    /// `activityBasedTimeoutPolicies`: many `activityBasedTimeoutPolicy`, contained
    pub const ACTIVITY_BASED_TIMEOUT_POLICIES: mg::Nav<
        PolicyRoot,
        Vec<super::ActivityBasedTimeoutPolicy>,
    > = mg::Nav::new("activityBasedTimeoutPolicies");
    /// `adminConsentRequestPolicy`: `adminConsentRequestPolicy`, contained
    pub const ADMIN_CONSENT_REQUEST_POLICY: mg::Nav<
        PolicyRoot,
        super::AdminConsentRequestPolicy,
    > = mg::Nav::new("adminConsentRequestPolicy");
    /// `appManagementPolicies`: many `appManagementPolicy`, contained
    pub const APP_MANAGEMENT_POLICIES: mg::Nav<
        PolicyRoot,
        Vec<super::AppManagementPolicy>,
    > = mg::Nav::new("appManagementPolicies");
    /// `authenticationFlowsPolicy`: `authenticationFlowsPolicy`, contained
    pub const AUTHENTICATION_FLOWS_POLICY: mg::Nav<
        PolicyRoot,
        super::AuthenticationFlowsPolicy,
    > = mg::Nav::new("authenticationFlowsPolicy");
    /// `authenticationMethodsPolicy`: `authenticationMethodsPolicy`, contained
    pub const AUTHENTICATION_METHODS_POLICY: mg::Nav<
        PolicyRoot,
        super::AuthenticationMethodsPolicy,
    > = mg::Nav::new("authenticationMethodsPolicy");
    /// `authenticationStrengthPolicies`: many `authenticationStrengthPolicy`, contained
    pub const AUTHENTICATION_STRENGTH_POLICIES: mg::Nav<
        PolicyRoot,
        Vec<super::AuthenticationStrengthPolicy>,
    > = mg::Nav::new("authenticationStrengthPolicies");
    /// `authorizationPolicy`: many `authorizationPolicy`, contained
    pub const AUTHORIZATION_POLICY: mg::Nav<
        PolicyRoot,
        Vec<super::AuthorizationPolicy>,
    > = mg::Nav::new("authorizationPolicy");
    /// `b2bManagementPolicies`: many `b2bManagementPolicy`, contained
    pub const B2B_MANAGEMENT_POLICIES: mg::Nav<
        PolicyRoot,
        Vec<super::B2bManagementPolicy>,
    > = mg::Nav::new("b2bManagementPolicies");
    /// `b2cAuthenticationMethodsPolicy`: `b2cAuthenticationMethodsPolicy`, contained
    pub const B2C_AUTHENTICATION_METHODS_POLICY: mg::Nav<
        PolicyRoot,
        super::B2cAuthenticationMethodsPolicy,
    > = mg::Nav::new("b2cAuthenticationMethodsPolicy");
    /// `claimsMappingPolicies`: many `claimsMappingPolicy`, contained
    pub const CLAIMS_MAPPING_POLICIES: mg::Nav<
        PolicyRoot,
        Vec<super::ClaimsMappingPolicy>,
    > = mg::Nav::new("claimsMappingPolicies");
    /// `conditionalAccessPolicies`: many `conditionalAccessPolicy`, contained
    pub const CONDITIONAL_ACCESS_POLICIES: mg::Nav<
        PolicyRoot,
        Vec<super::ConditionalAccessPolicy>,
    > = mg::Nav::new("conditionalAccessPolicies");
    /// `crossTenantAccessPolicy`: `crossTenantAccessPolicy`, contained
    pub const CROSS_TENANT_ACCESS_POLICY: mg::Nav<
        PolicyRoot,
        super::CrossTenantAccessPolicy,
    > = mg::Nav::new("crossTenantAccessPolicy");
    /// `defaultAppManagementPolicy`: `tenantAppManagementPolicy`, contained
    pub const DEFAULT_APP_MANAGEMENT_POLICY: mg::Nav<
        PolicyRoot,
        super::TenantAppManagementPolicy,
    > = mg::Nav::new("defaultAppManagementPolicy");
    /// `deletedItems`: `policyDeletableRoot`, contained
    pub const DELETED_ITEMS: mg::Nav<PolicyRoot, super::PolicyDeletableRoot> = mg::Nav::new(
        "deletedItems",
    );
    /// `deviceRegistrationPolicy`: `deviceRegistrationPolicy`, contained
    pub const DEVICE_REGISTRATION_POLICY: mg::Nav<
        PolicyRoot,
        super::DeviceRegistrationPolicy,
    > = mg::Nav::new("deviceRegistrationPolicy");
    /// `directoryRoleAccessReviewPolicy`: `directoryRoleAccessReviewPolicy`, contained
    pub const DIRECTORY_ROLE_ACCESS_REVIEW_POLICY: mg::Nav<
        PolicyRoot,
        super::DirectoryRoleAccessReviewPolicy,
    > = mg::Nav::new("directoryRoleAccessReviewPolicy");
    /// `externalIdentitiesPolicy`: `externalIdentitiesPolicy`, contained
    pub const EXTERNAL_IDENTITIES_POLICY: mg::Nav<
        PolicyRoot,
        super::ExternalIdentitiesPolicy,
    > = mg::Nav::new("externalIdentitiesPolicy");
    /// `featureRolloutPolicies`: many `featureRolloutPolicy`, contained
    pub const FEATURE_ROLLOUT_POLICIES: mg::Nav<
        PolicyRoot,
        Vec<super::FeatureRolloutPolicy>,
    > = mg::Nav::new("featureRolloutPolicies");
    /// `federatedTokenValidationPolicy`: `federatedTokenValidationPolicy`, contained
    pub const FEDERATED_TOKEN_VALIDATION_POLICY: mg::Nav<
        PolicyRoot,
        super::FederatedTokenValidationPolicy,
    > = mg::Nav::new("federatedTokenValidationPolicy");
    /// `homeRealmDiscoveryPolicies`: many `homeRealmDiscoveryPolicy`, contained
    pub const HOME_REALM_DISCOVERY_POLICIES: mg::Nav<
        PolicyRoot,
        Vec<super::HomeRealmDiscoveryPolicy>,
    > = mg::Nav::new("homeRealmDiscoveryPolicies");
    /// `identitySecurityDefaultsEnforcementPolicy`: `identitySecurityDefaultsEnforcementPolicy`, contained
    pub const IDENTITY_SECURITY_DEFAULTS_ENFORCEMENT_POLICY: mg::Nav<
        PolicyRoot,
        super::IdentitySecurityDefaultsEnforcementPolicy,
    > = mg::Nav::new("identitySecurityDefaultsEnforcementPolicy");
    /// `mobileAppManagementPolicies`: many `mobileAppManagementPolicy`, contained
    pub const MOBILE_APP_MANAGEMENT_POLICIES: mg::Nav<
        PolicyRoot,
        Vec<super::MobileAppManagementPolicy>,
    > = mg::Nav::new("mobileAppManagementPolicies");
    /// `mobileDeviceManagementPolicies`: many `mobileDeviceManagementPolicy`, contained
    pub const MOBILE_DEVICE_MANAGEMENT_POLICIES: mg::Nav<
        PolicyRoot,
        Vec<super::MobileDeviceManagementPolicy>,
    > = mg::Nav::new("mobileDeviceManagementPolicies");
    /// `onPremAuthenticationPolicies`: many `onPremAuthenticationPolicy`, contained
    pub const ON_PREM_AUTHENTICATION_POLICIES: mg::Nav<
        PolicyRoot,
        Vec<super::OnPremAuthenticationPolicy>,
    > = mg::Nav::new("onPremAuthenticationPolicies");
    /// `ownerlessGroupPolicy`: `ownerlessGroupPolicy`, contained
    pub const OWNERLESS_GROUP_POLICY: mg::Nav<PolicyRoot, super::OwnerlessGroupPolicy> = mg::Nav::new(
        "ownerlessGroupPolicy",
    );
    /// `permissionGrantPolicies`: many `permissionGrantPolicy`, contained
    pub const PERMISSION_GRANT_POLICIES: mg::Nav<
        PolicyRoot,
        Vec<super::PermissionGrantPolicy>,
    > = mg::Nav::new("permissionGrantPolicies");
    /// `permissionGrantPreApprovalPolicies`: many `permissionGrantPreApprovalPolicy`, contained
    pub const PERMISSION_GRANT_PRE_APPROVAL_POLICIES: mg::Nav<
        PolicyRoot,
        Vec<super::PermissionGrantPreApprovalPolicy>,
    > = mg::Nav::new("permissionGrantPreApprovalPolicies");
    /// `roleManagementPolicies`: many `unifiedRoleManagementPolicy`, contained
    pub const ROLE_MANAGEMENT_POLICIES: mg::Nav<
        PolicyRoot,
        Vec<super::UnifiedRoleManagementPolicy>,
    > = mg::Nav::new("roleManagementPolicies");
    /// `roleManagementPolicyAssignments`: many `unifiedRoleManagementPolicyAssignment`, contained
    pub const ROLE_MANAGEMENT_POLICY_ASSIGNMENTS: mg::Nav<
        PolicyRoot,
        Vec<super::UnifiedRoleManagementPolicyAssignment>,
    > = mg::Nav::new("roleManagementPolicyAssignments");
    /// `servicePrincipalCreationPolicies`: many `servicePrincipalCreationPolicy`, contained
    pub const SERVICE_PRINCIPAL_CREATION_POLICIES: mg::Nav<
        PolicyRoot,
        Vec<super::ServicePrincipalCreationPolicy>,
    > = mg::Nav::new("servicePrincipalCreationPolicies");
    /// `tokenIssuancePolicies`: many `tokenIssuancePolicy`, contained
    pub const TOKEN_ISSUANCE_POLICIES: mg::Nav<
        PolicyRoot,
        Vec<super::TokenIssuancePolicy>,
    > = mg::Nav::new("tokenIssuancePolicies");
    /// `tokenLifetimePolicies`: many `tokenLifetimePolicy`, contained
    pub const TOKEN_LIFETIME_POLICIES: mg::Nav<
        PolicyRoot,
        Vec<super::TokenLifetimePolicy>,
    > = mg::Nav::new("tokenLifetimePolicies");
}
