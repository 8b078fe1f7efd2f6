// @generated
use crate::mg;

/// Entity type [`microsoft.graph.policyRoot`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`PolicyRootResource`](crate::requests::policy_root::PolicyRootResource), for example
/// `graph.policies()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/policyroot?view=graph-rest-beta
pub struct PolicyRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PolicyRoot: "microsoft.graph.policyRoot", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { PolicyRoot: super::Entity }

impl PolicyRoot {
    /// `accessReviewPolicy`: [`AccessReviewPolicy`](super::AccessReviewPolicy).
    pub const ACCESS_REVIEW_POLICY: mg::Nav<PolicyRoot, super::AccessReviewPolicy> = mg::Nav::new(
        "accessReviewPolicy",
    );
    /// `activityBasedTimeoutPolicies`: many
    /// [`ActivityBasedTimeoutPolicy`](super::ActivityBasedTimeoutPolicy).
    pub const ACTIVITY_BASED_TIMEOUT_POLICIES: mg::Nav<
        PolicyRoot,
        Vec<super::ActivityBasedTimeoutPolicy>,
    > = mg::Nav::new("activityBasedTimeoutPolicies");
    /// `adminConsentRequestPolicy`:
    /// [`AdminConsentRequestPolicy`](super::AdminConsentRequestPolicy).
    pub const ADMIN_CONSENT_REQUEST_POLICY: mg::Nav<
        PolicyRoot,
        super::AdminConsentRequestPolicy,
    > = mg::Nav::new("adminConsentRequestPolicy");
    /// `appManagementPolicies`: many [`AppManagementPolicy`](super::AppManagementPolicy).
    pub const APP_MANAGEMENT_POLICIES: mg::Nav<
        PolicyRoot,
        Vec<super::AppManagementPolicy>,
    > = mg::Nav::new("appManagementPolicies");
    /// `authenticationFlowsPolicy`:
    /// [`AuthenticationFlowsPolicy`](super::AuthenticationFlowsPolicy).
    pub const AUTHENTICATION_FLOWS_POLICY: mg::Nav<
        PolicyRoot,
        super::AuthenticationFlowsPolicy,
    > = mg::Nav::new("authenticationFlowsPolicy");
    /// `authenticationMethodsPolicy`:
    /// [`AuthenticationMethodsPolicy`](super::AuthenticationMethodsPolicy).
    pub const AUTHENTICATION_METHODS_POLICY: mg::Nav<
        PolicyRoot,
        super::AuthenticationMethodsPolicy,
    > = mg::Nav::new("authenticationMethodsPolicy");
    /// `authenticationStrengthPolicies`: many
    /// [`AuthenticationStrengthPolicy`](super::AuthenticationStrengthPolicy).
    pub const AUTHENTICATION_STRENGTH_POLICIES: mg::Nav<
        PolicyRoot,
        Vec<super::AuthenticationStrengthPolicy>,
    > = mg::Nav::new("authenticationStrengthPolicies");
    /// `authorizationPolicy`: many [`AuthorizationPolicy`](super::AuthorizationPolicy).
    pub const AUTHORIZATION_POLICY: mg::Nav<
        PolicyRoot,
        Vec<super::AuthorizationPolicy>,
    > = mg::Nav::new("authorizationPolicy");
    /// `b2bManagementPolicies`: many [`B2bManagementPolicy`](super::B2bManagementPolicy).
    pub const B2B_MANAGEMENT_POLICIES: mg::Nav<
        PolicyRoot,
        Vec<super::B2bManagementPolicy>,
    > = mg::Nav::new("b2bManagementPolicies");
    /// `b2cAuthenticationMethodsPolicy`:
    /// [`B2cAuthenticationMethodsPolicy`](super::B2cAuthenticationMethodsPolicy).
    pub const B2C_AUTHENTICATION_METHODS_POLICY: mg::Nav<
        PolicyRoot,
        super::B2cAuthenticationMethodsPolicy,
    > = mg::Nav::new("b2cAuthenticationMethodsPolicy");
    /// `claimsMappingPolicies`: many [`ClaimsMappingPolicy`](super::ClaimsMappingPolicy).
    pub const CLAIMS_MAPPING_POLICIES: mg::Nav<
        PolicyRoot,
        Vec<super::ClaimsMappingPolicy>,
    > = mg::Nav::new("claimsMappingPolicies");
    /// `conditionalAccessPolicies`: many
    /// [`ConditionalAccessPolicy`](super::ConditionalAccessPolicy).
    pub const CONDITIONAL_ACCESS_POLICIES: mg::Nav<
        PolicyRoot,
        Vec<super::ConditionalAccessPolicy>,
    > = mg::Nav::new("conditionalAccessPolicies");
    /// `crossTenantAccessPolicy`: [`CrossTenantAccessPolicy`](super::CrossTenantAccessPolicy).
    pub const CROSS_TENANT_ACCESS_POLICY: mg::Nav<
        PolicyRoot,
        super::CrossTenantAccessPolicy,
    > = mg::Nav::new("crossTenantAccessPolicy");
    /// `defaultAppManagementPolicy`:
    /// [`TenantAppManagementPolicy`](super::TenantAppManagementPolicy).
    pub const DEFAULT_APP_MANAGEMENT_POLICY: mg::Nav<
        PolicyRoot,
        super::TenantAppManagementPolicy,
    > = mg::Nav::new("defaultAppManagementPolicy");
    /// `deletedItems`: [`PolicyDeletableRoot`](super::PolicyDeletableRoot).
    pub const DELETED_ITEMS: mg::Nav<PolicyRoot, super::PolicyDeletableRoot> = mg::Nav::new(
        "deletedItems",
    );
    /// `deviceRegistrationPolicy`: [`DeviceRegistrationPolicy`](super::DeviceRegistrationPolicy).
    pub const DEVICE_REGISTRATION_POLICY: mg::Nav<
        PolicyRoot,
        super::DeviceRegistrationPolicy,
    > = mg::Nav::new("deviceRegistrationPolicy");
    /// `directoryRoleAccessReviewPolicy`:
    /// [`DirectoryRoleAccessReviewPolicy`](super::DirectoryRoleAccessReviewPolicy).
    pub const DIRECTORY_ROLE_ACCESS_REVIEW_POLICY: mg::Nav<
        PolicyRoot,
        super::DirectoryRoleAccessReviewPolicy,
    > = mg::Nav::new("directoryRoleAccessReviewPolicy");
    /// `externalIdentitiesPolicy`: [`ExternalIdentitiesPolicy`](super::ExternalIdentitiesPolicy).
    pub const EXTERNAL_IDENTITIES_POLICY: mg::Nav<
        PolicyRoot,
        super::ExternalIdentitiesPolicy,
    > = mg::Nav::new("externalIdentitiesPolicy");
    /// `featureRolloutPolicies`: many [`FeatureRolloutPolicy`](super::FeatureRolloutPolicy).
    pub const FEATURE_ROLLOUT_POLICIES: mg::Nav<
        PolicyRoot,
        Vec<super::FeatureRolloutPolicy>,
    > = mg::Nav::new("featureRolloutPolicies");
    /// `federatedTokenValidationPolicy`:
    /// [`FederatedTokenValidationPolicy`](super::FederatedTokenValidationPolicy).
    pub const FEDERATED_TOKEN_VALIDATION_POLICY: mg::Nav<
        PolicyRoot,
        super::FederatedTokenValidationPolicy,
    > = mg::Nav::new("federatedTokenValidationPolicy");
    /// `homeRealmDiscoveryPolicies`: many
    /// [`HomeRealmDiscoveryPolicy`](super::HomeRealmDiscoveryPolicy).
    pub const HOME_REALM_DISCOVERY_POLICIES: mg::Nav<
        PolicyRoot,
        Vec<super::HomeRealmDiscoveryPolicy>,
    > = mg::Nav::new("homeRealmDiscoveryPolicies");
    /// `identitySecurityDefaultsEnforcementPolicy`: [`IdentitySecurityDefaultsEnforcementPolicy`].
    ///
    /// [`IdentitySecurityDefaultsEnforcementPolicy`]: super::IdentitySecurityDefaultsEnforcementPolicy
    pub const IDENTITY_SECURITY_DEFAULTS_ENFORCEMENT_POLICY: mg::Nav<
        PolicyRoot,
        super::IdentitySecurityDefaultsEnforcementPolicy,
    > = mg::Nav::new("identitySecurityDefaultsEnforcementPolicy");
    /// `mobileAppManagementPolicies`: many
    /// [`MobileAppManagementPolicy`](super::MobileAppManagementPolicy).
    pub const MOBILE_APP_MANAGEMENT_POLICIES: mg::Nav<
        PolicyRoot,
        Vec<super::MobileAppManagementPolicy>,
    > = mg::Nav::new("mobileAppManagementPolicies");
    /// `mobileDeviceManagementPolicies`: many
    /// [`MobileDeviceManagementPolicy`](super::MobileDeviceManagementPolicy).
    pub const MOBILE_DEVICE_MANAGEMENT_POLICIES: mg::Nav<
        PolicyRoot,
        Vec<super::MobileDeviceManagementPolicy>,
    > = mg::Nav::new("mobileDeviceManagementPolicies");
    /// `onPremAuthenticationPolicies`: many
    /// [`OnPremAuthenticationPolicy`](super::OnPremAuthenticationPolicy).
    pub const ON_PREM_AUTHENTICATION_POLICIES: mg::Nav<
        PolicyRoot,
        Vec<super::OnPremAuthenticationPolicy>,
    > = mg::Nav::new("onPremAuthenticationPolicies");
    /// `ownerlessGroupPolicy`: [`OwnerlessGroupPolicy`](super::OwnerlessGroupPolicy).
    pub const OWNERLESS_GROUP_POLICY: mg::Nav<PolicyRoot, super::OwnerlessGroupPolicy> = mg::Nav::new(
        "ownerlessGroupPolicy",
    );
    /// `permissionGrantPolicies`: many [`PermissionGrantPolicy`](super::PermissionGrantPolicy).
    pub const PERMISSION_GRANT_POLICIES: mg::Nav<
        PolicyRoot,
        Vec<super::PermissionGrantPolicy>,
    > = mg::Nav::new("permissionGrantPolicies");
    /// `permissionGrantPreApprovalPolicies`: many
    /// [`PermissionGrantPreApprovalPolicy`](super::PermissionGrantPreApprovalPolicy).
    pub const PERMISSION_GRANT_PRE_APPROVAL_POLICIES: mg::Nav<
        PolicyRoot,
        Vec<super::PermissionGrantPreApprovalPolicy>,
    > = mg::Nav::new("permissionGrantPreApprovalPolicies");
    /// `roleManagementPolicies`: many
    /// [`UnifiedRoleManagementPolicy`](super::UnifiedRoleManagementPolicy).
    pub const ROLE_MANAGEMENT_POLICIES: mg::Nav<
        PolicyRoot,
        Vec<super::UnifiedRoleManagementPolicy>,
    > = mg::Nav::new("roleManagementPolicies");
    /// `roleManagementPolicyAssignments`: many
    /// [`UnifiedRoleManagementPolicyAssignment`](super::UnifiedRoleManagementPolicyAssignment).
    pub const ROLE_MANAGEMENT_POLICY_ASSIGNMENTS: mg::Nav<
        PolicyRoot,
        Vec<super::UnifiedRoleManagementPolicyAssignment>,
    > = mg::Nav::new("roleManagementPolicyAssignments");
    /// `servicePrincipalCreationPolicies`: many
    /// [`ServicePrincipalCreationPolicy`](super::ServicePrincipalCreationPolicy).
    pub const SERVICE_PRINCIPAL_CREATION_POLICIES: mg::Nav<
        PolicyRoot,
        Vec<super::ServicePrincipalCreationPolicy>,
    > = mg::Nav::new("servicePrincipalCreationPolicies");
    /// `tokenIssuancePolicies`: many [`TokenIssuancePolicy`](super::TokenIssuancePolicy).
    pub const TOKEN_ISSUANCE_POLICIES: mg::Nav<
        PolicyRoot,
        Vec<super::TokenIssuancePolicy>,
    > = mg::Nav::new("tokenIssuancePolicies");
    /// `tokenLifetimePolicies`: many [`TokenLifetimePolicy`](super::TokenLifetimePolicy).
    pub const TOKEN_LIFETIME_POLICIES: mg::Nav<
        PolicyRoot,
        Vec<super::TokenLifetimePolicy>,
    > = mg::Nav::new("tokenLifetimePolicies");
}
