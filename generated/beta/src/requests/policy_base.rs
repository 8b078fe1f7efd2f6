// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.policyBase`, by its URL.
    PolicyBaseResource(mg::One<models::PolicyBase, requests::directory_object::DirectoryObjectResource>)
}

impl PolicyBaseResource {
    /// `…/microsoft.graph.activityBasedTimeoutPolicy`
    #[inline]
    pub fn as_activity_based_timeout_policy(
        &self,
    ) -> requests::activity_based_timeout_policy::ActivityBasedTimeoutPolicyResource {
        mg::to(self, "microsoft.graph.activityBasedTimeoutPolicy")
    }

    /// `…/microsoft.graph.appManagementPolicy`
    #[inline]
    pub fn as_app_management_policy(
        &self,
    ) -> requests::app_management_policy::AppManagementPolicyResource {
        mg::to(self, "microsoft.graph.appManagementPolicy")
    }

    /// `…/microsoft.graph.authorizationPolicy`
    #[inline]
    pub fn as_authorization_policy(
        &self,
    ) -> requests::authorization_policy::AuthorizationPolicyResource {
        mg::to(self, "microsoft.graph.authorizationPolicy")
    }

    /// `…/microsoft.graph.b2bManagementPolicy`
    #[inline]
    pub fn as_b2b_management_policy(
        &self,
    ) -> requests::b2b_management_policy::B2bManagementPolicyResource {
        mg::to(self, "microsoft.graph.b2bManagementPolicy")
    }

    /// `…/microsoft.graph.claimsMappingPolicy`
    #[inline]
    pub fn as_claims_mapping_policy(
        &self,
    ) -> requests::claims_mapping_policy::ClaimsMappingPolicyResource {
        mg::to(self, "microsoft.graph.claimsMappingPolicy")
    }

    /// `…/microsoft.graph.crossTenantAccessPolicy`
    #[inline]
    pub fn as_cross_tenant_access_policy(
        &self,
    ) -> requests::cross_tenant_access_policy::CrossTenantAccessPolicyResource {
        mg::to(self, "microsoft.graph.crossTenantAccessPolicy")
    }

    /// `…/microsoft.graph.externalIdentitiesPolicy`
    #[inline]
    pub fn as_external_identities_policy(
        &self,
    ) -> requests::external_identities_policy::ExternalIdentitiesPolicyResource {
        mg::to(self, "microsoft.graph.externalIdentitiesPolicy")
    }

    /// `…/microsoft.graph.homeRealmDiscoveryPolicy`
    #[inline]
    pub fn as_home_realm_discovery_policy(
        &self,
    ) -> requests::home_realm_discovery_policy::HomeRealmDiscoveryPolicyResource {
        mg::to(self, "microsoft.graph.homeRealmDiscoveryPolicy")
    }

    /// `…/microsoft.graph.identitySecurityDefaultsEnforcementPolicy`
    #[inline]
    pub fn as_identity_security_defaults_enforcement_policy(
        &self,
    ) -> requests::identity_security_defaults_enforcement_policy::IdentitySecurityDefaultsEnforcementPolicyResource {
        mg::to(self, "microsoft.graph.identitySecurityDefaultsEnforcementPolicy")
    }

    /// `…/microsoft.graph.onPremAuthenticationPolicy`
    #[inline]
    pub fn as_on_prem_authentication_policy(
        &self,
    ) -> requests::on_prem_authentication_policy::OnPremAuthenticationPolicyResource {
        mg::to(self, "microsoft.graph.onPremAuthenticationPolicy")
    }

    /// `…/microsoft.graph.permissionGrantPolicy`
    #[inline]
    pub fn as_permission_grant_policy(
        &self,
    ) -> requests::permission_grant_policy::PermissionGrantPolicyResource {
        mg::to(self, "microsoft.graph.permissionGrantPolicy")
    }

    /// `…/microsoft.graph.servicePrincipalCreationPolicy`
    #[inline]
    pub fn as_service_principal_creation_policy(
        &self,
    ) -> requests::service_principal_creation_policy::ServicePrincipalCreationPolicyResource {
        mg::to(self, "microsoft.graph.servicePrincipalCreationPolicy")
    }

    /// `…/microsoft.graph.stsPolicy`
    #[inline]
    pub fn as_sts_policy(&self) -> requests::sts_policy::StsPolicyResource {
        mg::to(self, "microsoft.graph.stsPolicy")
    }

    /// `…/microsoft.graph.tenantAppManagementPolicy`
    #[inline]
    pub fn as_tenant_app_management_policy(
        &self,
    ) -> requests::tenant_app_management_policy::TenantAppManagementPolicyResource {
        mg::to(self, "microsoft.graph.tenantAppManagementPolicy")
    }

    /// `…/microsoft.graph.tenantRelationshipAccessPolicyBase`
    #[inline]
    pub fn as_tenant_relationship_access_policy_base(
        &self,
    ) -> requests::tenant_relationship_access_policy_base::TenantRelationshipAccessPolicyBaseResource {
        mg::to(self, "microsoft.graph.tenantRelationshipAccessPolicyBase")
    }

    /// `…/microsoft.graph.tokenIssuancePolicy`
    #[inline]
    pub fn as_token_issuance_policy(
        &self,
    ) -> requests::token_issuance_policy::TokenIssuancePolicyResource {
        mg::to(self, "microsoft.graph.tokenIssuancePolicy")
    }

    /// `…/microsoft.graph.tokenLifetimePolicy`
    #[inline]
    pub fn as_token_lifetime_policy(
        &self,
    ) -> requests::token_lifetime_policy::TokenLifetimePolicyResource {
        mg::to(self, "microsoft.graph.tokenLifetimePolicy")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.policyBase`, by its URL.
    PolicyBaseCollection(mg::Many<models::PolicyBase, PolicyBaseResource, requests::directory_object::DirectoryObjectCollection>)
}

impl PolicyBaseCollection {
    /// `…/microsoft.graph.activityBasedTimeoutPolicy`
    #[inline]
    pub fn as_activity_based_timeout_policy(
        &self,
    ) -> requests::activity_based_timeout_policy::ActivityBasedTimeoutPolicyCollection {
        mg::to(self, "microsoft.graph.activityBasedTimeoutPolicy")
    }

    /// `…/microsoft.graph.appManagementPolicy`
    #[inline]
    pub fn as_app_management_policy(
        &self,
    ) -> requests::app_management_policy::AppManagementPolicyCollection {
        mg::to(self, "microsoft.graph.appManagementPolicy")
    }

    /// `…/microsoft.graph.authorizationPolicy`
    #[inline]
    pub fn as_authorization_policy(
        &self,
    ) -> requests::authorization_policy::AuthorizationPolicyCollection {
        mg::to(self, "microsoft.graph.authorizationPolicy")
    }

    /// `…/microsoft.graph.b2bManagementPolicy`
    #[inline]
    pub fn as_b2b_management_policy(
        &self,
    ) -> requests::b2b_management_policy::B2bManagementPolicyCollection {
        mg::to(self, "microsoft.graph.b2bManagementPolicy")
    }

    /// `…/microsoft.graph.claimsMappingPolicy`
    #[inline]
    pub fn as_claims_mapping_policy(
        &self,
    ) -> requests::claims_mapping_policy::ClaimsMappingPolicyCollection {
        mg::to(self, "microsoft.graph.claimsMappingPolicy")
    }

    /// `…/microsoft.graph.crossTenantAccessPolicy`
    #[inline]
    pub fn as_cross_tenant_access_policy(
        &self,
    ) -> requests::cross_tenant_access_policy::CrossTenantAccessPolicyCollection {
        mg::to(self, "microsoft.graph.crossTenantAccessPolicy")
    }

    /// `…/microsoft.graph.externalIdentitiesPolicy`
    #[inline]
    pub fn as_external_identities_policy(
        &self,
    ) -> requests::external_identities_policy::ExternalIdentitiesPolicyCollection {
        mg::to(self, "microsoft.graph.externalIdentitiesPolicy")
    }

    /// `…/microsoft.graph.homeRealmDiscoveryPolicy`
    #[inline]
    pub fn as_home_realm_discovery_policy(
        &self,
    ) -> requests::home_realm_discovery_policy::HomeRealmDiscoveryPolicyCollection {
        mg::to(self, "microsoft.graph.homeRealmDiscoveryPolicy")
    }

    /// `…/microsoft.graph.identitySecurityDefaultsEnforcementPolicy`
    #[inline]
    pub fn as_identity_security_defaults_enforcement_policy(
        &self,
    ) -> requests::identity_security_defaults_enforcement_policy::IdentitySecurityDefaultsEnforcementPolicyCollection {
        mg::to(self, "microsoft.graph.identitySecurityDefaultsEnforcementPolicy")
    }

    /// `…/microsoft.graph.onPremAuthenticationPolicy`
    #[inline]
    pub fn as_on_prem_authentication_policy(
        &self,
    ) -> requests::on_prem_authentication_policy::OnPremAuthenticationPolicyCollection {
        mg::to(self, "microsoft.graph.onPremAuthenticationPolicy")
    }

    /// `…/microsoft.graph.permissionGrantPolicy`
    #[inline]
    pub fn as_permission_grant_policy(
        &self,
    ) -> requests::permission_grant_policy::PermissionGrantPolicyCollection {
        mg::to(self, "microsoft.graph.permissionGrantPolicy")
    }

    /// `…/microsoft.graph.servicePrincipalCreationPolicy`
    #[inline]
    pub fn as_service_principal_creation_policy(
        &self,
    ) -> requests::service_principal_creation_policy::ServicePrincipalCreationPolicyCollection {
        mg::to(self, "microsoft.graph.servicePrincipalCreationPolicy")
    }

    /// `…/microsoft.graph.stsPolicy`
    #[inline]
    pub fn as_sts_policy(&self) -> requests::sts_policy::StsPolicyCollection {
        mg::to(self, "microsoft.graph.stsPolicy")
    }

    /// `…/microsoft.graph.tenantAppManagementPolicy`
    #[inline]
    pub fn as_tenant_app_management_policy(
        &self,
    ) -> requests::tenant_app_management_policy::TenantAppManagementPolicyCollection {
        mg::to(self, "microsoft.graph.tenantAppManagementPolicy")
    }

    /// `…/microsoft.graph.tenantRelationshipAccessPolicyBase`
    #[inline]
    pub fn as_tenant_relationship_access_policy_base(
        &self,
    ) -> requests::tenant_relationship_access_policy_base::TenantRelationshipAccessPolicyBaseCollection {
        mg::to(self, "microsoft.graph.tenantRelationshipAccessPolicyBase")
    }

    /// `…/microsoft.graph.tokenIssuancePolicy`
    #[inline]
    pub fn as_token_issuance_policy(
        &self,
    ) -> requests::token_issuance_policy::TokenIssuancePolicyCollection {
        mg::to(self, "microsoft.graph.tokenIssuancePolicy")
    }

    /// `…/microsoft.graph.tokenLifetimePolicy`
    #[inline]
    pub fn as_token_lifetime_policy(
        &self,
    ) -> requests::token_lifetime_policy::TokenLifetimePolicyCollection {
        mg::to(self, "microsoft.graph.tokenLifetimePolicy")
    }
}
