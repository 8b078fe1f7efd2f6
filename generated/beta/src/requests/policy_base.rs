// @generated
use crate::{mg, models, requests};

/// Requests on one [`PolicyBase`](models::PolicyBase): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.directory_objects().id(id).cast_to_policy_base()`.
#[derive(Clone, Debug)]
pub struct PolicyBaseResource(
    mg::One<models::PolicyBase, requests::directory_object::DirectoryObjectResource>,
);

mg::builder! { PolicyBaseResource: mg::One<models::PolicyBase, requests::directory_object::DirectoryObjectResource> }

impl PolicyBaseResource {
    /// `…/microsoft.graph.activityBasedTimeoutPolicy`: cast to
    /// [`ActivityBasedTimeoutPolicy`](models::ActivityBasedTimeoutPolicy).
    #[doc(alias = "microsoft.graph.activityBasedTimeoutPolicy")]
    #[inline]
    pub fn cast_to_activity_based_timeout_policy(
        &self,
    ) -> requests::activity_based_timeout_policy::ActivityBasedTimeoutPolicyResource {
        mg::navigate(self, "microsoft.graph.activityBasedTimeoutPolicy")
    }

    /// `…/microsoft.graph.appManagementPolicy`: cast to
    /// [`AppManagementPolicy`](models::AppManagementPolicy).
    #[doc(alias = "microsoft.graph.appManagementPolicy")]
    #[inline]
    pub fn cast_to_app_management_policy(
        &self,
    ) -> requests::app_management_policy::AppManagementPolicyResource {
        mg::navigate(self, "microsoft.graph.appManagementPolicy")
    }

    /// `…/microsoft.graph.authorizationPolicy`: cast to
    /// [`AuthorizationPolicy`](models::AuthorizationPolicy).
    #[doc(alias = "microsoft.graph.authorizationPolicy")]
    #[inline]
    pub fn cast_to_authorization_policy(
        &self,
    ) -> requests::authorization_policy::AuthorizationPolicyResource {
        mg::navigate(self, "microsoft.graph.authorizationPolicy")
    }

    /// `…/microsoft.graph.b2bManagementPolicy`: cast to
    /// [`B2bManagementPolicy`](models::B2bManagementPolicy).
    #[doc(alias = "microsoft.graph.b2bManagementPolicy")]
    #[inline]
    pub fn cast_to_b2b_management_policy(
        &self,
    ) -> requests::b2b_management_policy::B2bManagementPolicyResource {
        mg::navigate(self, "microsoft.graph.b2bManagementPolicy")
    }

    /// `…/microsoft.graph.claimsMappingPolicy`: cast to
    /// [`ClaimsMappingPolicy`](models::ClaimsMappingPolicy).
    #[doc(alias = "microsoft.graph.claimsMappingPolicy")]
    #[inline]
    pub fn cast_to_claims_mapping_policy(
        &self,
    ) -> requests::claims_mapping_policy::ClaimsMappingPolicyResource {
        mg::navigate(self, "microsoft.graph.claimsMappingPolicy")
    }

    /// `…/microsoft.graph.crossTenantAccessPolicy`: cast to
    /// [`CrossTenantAccessPolicy`](models::CrossTenantAccessPolicy).
    #[doc(alias = "microsoft.graph.crossTenantAccessPolicy")]
    #[inline]
    pub fn cast_to_cross_tenant_access_policy(
        &self,
    ) -> requests::cross_tenant_access_policy::CrossTenantAccessPolicyResource {
        mg::navigate(self, "microsoft.graph.crossTenantAccessPolicy")
    }

    /// `…/microsoft.graph.externalIdentitiesPolicy`: cast to
    /// [`ExternalIdentitiesPolicy`](models::ExternalIdentitiesPolicy).
    #[doc(alias = "microsoft.graph.externalIdentitiesPolicy")]
    #[inline]
    pub fn cast_to_external_identities_policy(
        &self,
    ) -> requests::external_identities_policy::ExternalIdentitiesPolicyResource {
        mg::navigate(self, "microsoft.graph.externalIdentitiesPolicy")
    }

    /// `…/microsoft.graph.homeRealmDiscoveryPolicy`: cast to
    /// [`HomeRealmDiscoveryPolicy`](models::HomeRealmDiscoveryPolicy).
    #[doc(alias = "microsoft.graph.homeRealmDiscoveryPolicy")]
    #[inline]
    pub fn cast_to_home_realm_discovery_policy(
        &self,
    ) -> requests::home_realm_discovery_policy::HomeRealmDiscoveryPolicyResource {
        mg::navigate(self, "microsoft.graph.homeRealmDiscoveryPolicy")
    }

    /// `…/microsoft.graph.identitySecurityDefaultsEnforcementPolicy`: cast to
    /// [`IdentitySecurityDefaultsEnforcementPolicy`].
    ///
    /// [`IdentitySecurityDefaultsEnforcementPolicy`]: models::IdentitySecurityDefaultsEnforcementPolicy
    #[doc(alias = "microsoft.graph.identitySecurityDefaultsEnforcementPolicy")]
    #[inline]
    pub fn cast_to_identity_security_defaults_enforcement_policy(
        &self,
    ) -> requests::identity_security_defaults_enforcement_policy::IdentitySecurityDefaultsEnforcementPolicyResource {
        mg::navigate(self, "microsoft.graph.identitySecurityDefaultsEnforcementPolicy")
    }

    /// `…/microsoft.graph.onPremAuthenticationPolicy`: cast to
    /// [`OnPremAuthenticationPolicy`](models::OnPremAuthenticationPolicy).
    #[doc(alias = "microsoft.graph.onPremAuthenticationPolicy")]
    #[inline]
    pub fn cast_to_on_prem_authentication_policy(
        &self,
    ) -> requests::on_prem_authentication_policy::OnPremAuthenticationPolicyResource {
        mg::navigate(self, "microsoft.graph.onPremAuthenticationPolicy")
    }

    /// `…/microsoft.graph.permissionGrantPolicy`: cast to
    /// [`PermissionGrantPolicy`](models::PermissionGrantPolicy).
    #[doc(alias = "microsoft.graph.permissionGrantPolicy")]
    #[inline]
    pub fn cast_to_permission_grant_policy(
        &self,
    ) -> requests::permission_grant_policy::PermissionGrantPolicyResource {
        mg::navigate(self, "microsoft.graph.permissionGrantPolicy")
    }

    /// `…/microsoft.graph.servicePrincipalCreationPolicy`: cast to
    /// [`ServicePrincipalCreationPolicy`](models::ServicePrincipalCreationPolicy).
    #[doc(alias = "microsoft.graph.servicePrincipalCreationPolicy")]
    #[inline]
    pub fn cast_to_service_principal_creation_policy(
        &self,
    ) -> requests::service_principal_creation_policy::ServicePrincipalCreationPolicyResource {
        mg::navigate(self, "microsoft.graph.servicePrincipalCreationPolicy")
    }

    /// `…/microsoft.graph.stsPolicy`: cast to [`StsPolicy`](models::StsPolicy).
    #[doc(alias = "microsoft.graph.stsPolicy")]
    #[inline]
    pub fn cast_to_sts_policy(&self) -> requests::sts_policy::StsPolicyResource {
        mg::navigate(self, "microsoft.graph.stsPolicy")
    }

    /// `…/microsoft.graph.tenantAppManagementPolicy`: cast to
    /// [`TenantAppManagementPolicy`](models::TenantAppManagementPolicy).
    #[doc(alias = "microsoft.graph.tenantAppManagementPolicy")]
    #[inline]
    pub fn cast_to_tenant_app_management_policy(
        &self,
    ) -> requests::tenant_app_management_policy::TenantAppManagementPolicyResource {
        mg::navigate(self, "microsoft.graph.tenantAppManagementPolicy")
    }

    /// `…/microsoft.graph.tenantRelationshipAccessPolicyBase`: cast to
    /// [`TenantRelationshipAccessPolicyBase`](models::TenantRelationshipAccessPolicyBase).
    #[doc(alias = "microsoft.graph.tenantRelationshipAccessPolicyBase")]
    #[inline]
    pub fn cast_to_tenant_relationship_access_policy_base(
        &self,
    ) -> requests::tenant_relationship_access_policy_base::TenantRelationshipAccessPolicyBaseResource {
        mg::navigate(self, "microsoft.graph.tenantRelationshipAccessPolicyBase")
    }

    /// `…/microsoft.graph.tokenIssuancePolicy`: cast to
    /// [`TokenIssuancePolicy`](models::TokenIssuancePolicy).
    #[doc(alias = "microsoft.graph.tokenIssuancePolicy")]
    #[inline]
    pub fn cast_to_token_issuance_policy(
        &self,
    ) -> requests::token_issuance_policy::TokenIssuancePolicyResource {
        mg::navigate(self, "microsoft.graph.tokenIssuancePolicy")
    }

    /// `…/microsoft.graph.tokenLifetimePolicy`: cast to
    /// [`TokenLifetimePolicy`](models::TokenLifetimePolicy).
    #[doc(alias = "microsoft.graph.tokenLifetimePolicy")]
    #[inline]
    pub fn cast_to_token_lifetime_policy(
        &self,
    ) -> requests::token_lifetime_policy::TokenLifetimePolicyResource {
        mg::navigate(self, "microsoft.graph.tokenLifetimePolicy")
    }
}

/// Requests on a collection of [`PolicyBase`](models::PolicyBase): `list`, `create`, `count`, `id`
/// for one of them, and the methods below.
///
/// For example `graph.directory_objects().cast_to_policy_base()`.
#[derive(Clone, Debug)]
pub struct PolicyBaseCollection(
    mg::Many<
        models::PolicyBase,
        PolicyBaseResource,
        requests::directory_object::DirectoryObjectCollection,
    >,
);

mg::builder! { PolicyBaseCollection: mg::Many<models::PolicyBase, PolicyBaseResource, requests::directory_object::DirectoryObjectCollection> }

impl PolicyBaseCollection {
    /// `…/microsoft.graph.activityBasedTimeoutPolicy`: the members that are
    /// [`ActivityBasedTimeoutPolicy`](models::ActivityBasedTimeoutPolicy).
    #[doc(alias = "microsoft.graph.activityBasedTimeoutPolicy")]
    #[inline]
    pub fn cast_to_activity_based_timeout_policy(
        &self,
    ) -> requests::activity_based_timeout_policy::ActivityBasedTimeoutPolicyCollection {
        mg::navigate(self, "microsoft.graph.activityBasedTimeoutPolicy")
    }

    /// `…/microsoft.graph.appManagementPolicy`: the members that are
    /// [`AppManagementPolicy`](models::AppManagementPolicy).
    #[doc(alias = "microsoft.graph.appManagementPolicy")]
    #[inline]
    pub fn cast_to_app_management_policy(
        &self,
    ) -> requests::app_management_policy::AppManagementPolicyCollection {
        mg::navigate(self, "microsoft.graph.appManagementPolicy")
    }

    /// `…/microsoft.graph.authorizationPolicy`: the members that are
    /// [`AuthorizationPolicy`](models::AuthorizationPolicy).
    #[doc(alias = "microsoft.graph.authorizationPolicy")]
    #[inline]
    pub fn cast_to_authorization_policy(
        &self,
    ) -> requests::authorization_policy::AuthorizationPolicyCollection {
        mg::navigate(self, "microsoft.graph.authorizationPolicy")
    }

    /// `…/microsoft.graph.b2bManagementPolicy`: the members that are
    /// [`B2bManagementPolicy`](models::B2bManagementPolicy).
    #[doc(alias = "microsoft.graph.b2bManagementPolicy")]
    #[inline]
    pub fn cast_to_b2b_management_policy(
        &self,
    ) -> requests::b2b_management_policy::B2bManagementPolicyCollection {
        mg::navigate(self, "microsoft.graph.b2bManagementPolicy")
    }

    /// `…/microsoft.graph.claimsMappingPolicy`: the members that are
    /// [`ClaimsMappingPolicy`](models::ClaimsMappingPolicy).
    #[doc(alias = "microsoft.graph.claimsMappingPolicy")]
    #[inline]
    pub fn cast_to_claims_mapping_policy(
        &self,
    ) -> requests::claims_mapping_policy::ClaimsMappingPolicyCollection {
        mg::navigate(self, "microsoft.graph.claimsMappingPolicy")
    }

    /// `…/microsoft.graph.crossTenantAccessPolicy`: the members that are
    /// [`CrossTenantAccessPolicy`](models::CrossTenantAccessPolicy).
    #[doc(alias = "microsoft.graph.crossTenantAccessPolicy")]
    #[inline]
    pub fn cast_to_cross_tenant_access_policy(
        &self,
    ) -> requests::cross_tenant_access_policy::CrossTenantAccessPolicyCollection {
        mg::navigate(self, "microsoft.graph.crossTenantAccessPolicy")
    }

    /// `…/microsoft.graph.externalIdentitiesPolicy`: the members that are
    /// [`ExternalIdentitiesPolicy`](models::ExternalIdentitiesPolicy).
    #[doc(alias = "microsoft.graph.externalIdentitiesPolicy")]
    #[inline]
    pub fn cast_to_external_identities_policy(
        &self,
    ) -> requests::external_identities_policy::ExternalIdentitiesPolicyCollection {
        mg::navigate(self, "microsoft.graph.externalIdentitiesPolicy")
    }

    /// `…/microsoft.graph.homeRealmDiscoveryPolicy`: the members that are
    /// [`HomeRealmDiscoveryPolicy`](models::HomeRealmDiscoveryPolicy).
    #[doc(alias = "microsoft.graph.homeRealmDiscoveryPolicy")]
    #[inline]
    pub fn cast_to_home_realm_discovery_policy(
        &self,
    ) -> requests::home_realm_discovery_policy::HomeRealmDiscoveryPolicyCollection {
        mg::navigate(self, "microsoft.graph.homeRealmDiscoveryPolicy")
    }

    /// `…/microsoft.graph.identitySecurityDefaultsEnforcementPolicy`: the members that are
    /// [`IdentitySecurityDefaultsEnforcementPolicy`].
    ///
    /// [`IdentitySecurityDefaultsEnforcementPolicy`]: models::IdentitySecurityDefaultsEnforcementPolicy
    #[doc(alias = "microsoft.graph.identitySecurityDefaultsEnforcementPolicy")]
    #[inline]
    pub fn cast_to_identity_security_defaults_enforcement_policy(
        &self,
    ) -> requests::identity_security_defaults_enforcement_policy::IdentitySecurityDefaultsEnforcementPolicyCollection {
        mg::navigate(self, "microsoft.graph.identitySecurityDefaultsEnforcementPolicy")
    }

    /// `…/microsoft.graph.onPremAuthenticationPolicy`: the members that are
    /// [`OnPremAuthenticationPolicy`](models::OnPremAuthenticationPolicy).
    #[doc(alias = "microsoft.graph.onPremAuthenticationPolicy")]
    #[inline]
    pub fn cast_to_on_prem_authentication_policy(
        &self,
    ) -> requests::on_prem_authentication_policy::OnPremAuthenticationPolicyCollection {
        mg::navigate(self, "microsoft.graph.onPremAuthenticationPolicy")
    }

    /// `…/microsoft.graph.permissionGrantPolicy`: the members that are
    /// [`PermissionGrantPolicy`](models::PermissionGrantPolicy).
    #[doc(alias = "microsoft.graph.permissionGrantPolicy")]
    #[inline]
    pub fn cast_to_permission_grant_policy(
        &self,
    ) -> requests::permission_grant_policy::PermissionGrantPolicyCollection {
        mg::navigate(self, "microsoft.graph.permissionGrantPolicy")
    }

    /// `…/microsoft.graph.servicePrincipalCreationPolicy`: the members that are
    /// [`ServicePrincipalCreationPolicy`](models::ServicePrincipalCreationPolicy).
    #[doc(alias = "microsoft.graph.servicePrincipalCreationPolicy")]
    #[inline]
    pub fn cast_to_service_principal_creation_policy(
        &self,
    ) -> requests::service_principal_creation_policy::ServicePrincipalCreationPolicyCollection {
        mg::navigate(self, "microsoft.graph.servicePrincipalCreationPolicy")
    }

    /// `…/microsoft.graph.stsPolicy`: the members that are [`StsPolicy`](models::StsPolicy).
    #[doc(alias = "microsoft.graph.stsPolicy")]
    #[inline]
    pub fn cast_to_sts_policy(&self) -> requests::sts_policy::StsPolicyCollection {
        mg::navigate(self, "microsoft.graph.stsPolicy")
    }

    /// `…/microsoft.graph.tenantAppManagementPolicy`: the members that are
    /// [`TenantAppManagementPolicy`](models::TenantAppManagementPolicy).
    #[doc(alias = "microsoft.graph.tenantAppManagementPolicy")]
    #[inline]
    pub fn cast_to_tenant_app_management_policy(
        &self,
    ) -> requests::tenant_app_management_policy::TenantAppManagementPolicyCollection {
        mg::navigate(self, "microsoft.graph.tenantAppManagementPolicy")
    }

    /// `…/microsoft.graph.tenantRelationshipAccessPolicyBase`: the members that are
    /// [`TenantRelationshipAccessPolicyBase`](models::TenantRelationshipAccessPolicyBase).
    #[doc(alias = "microsoft.graph.tenantRelationshipAccessPolicyBase")]
    #[inline]
    pub fn cast_to_tenant_relationship_access_policy_base(
        &self,
    ) -> requests::tenant_relationship_access_policy_base::TenantRelationshipAccessPolicyBaseCollection {
        mg::navigate(self, "microsoft.graph.tenantRelationshipAccessPolicyBase")
    }

    /// `…/microsoft.graph.tokenIssuancePolicy`: the members that are
    /// [`TokenIssuancePolicy`](models::TokenIssuancePolicy).
    #[doc(alias = "microsoft.graph.tokenIssuancePolicy")]
    #[inline]
    pub fn cast_to_token_issuance_policy(
        &self,
    ) -> requests::token_issuance_policy::TokenIssuancePolicyCollection {
        mg::navigate(self, "microsoft.graph.tokenIssuancePolicy")
    }

    /// `…/microsoft.graph.tokenLifetimePolicy`: the members that are
    /// [`TokenLifetimePolicy`](models::TokenLifetimePolicy).
    #[doc(alias = "microsoft.graph.tokenLifetimePolicy")]
    #[inline]
    pub fn cast_to_token_lifetime_policy(
        &self,
    ) -> requests::token_lifetime_policy::TokenLifetimePolicyCollection {
        mg::navigate(self, "microsoft.graph.tokenLifetimePolicy")
    }
}
