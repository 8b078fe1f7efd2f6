// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.stsPolicy`, by its URL.
    StsPolicyResource(mg::One<models::StsPolicy, requests::policy_base::PolicyBaseResource>)
}

impl StsPolicyResource {
    /// `…/appliesTo`: many `directoryObject`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Policy.Read.All**, Application.Read.All, Directory.Read.All, Policy.ReadWrite.ApplicationConfiguration | **Policy.Read.All**, Application.Read.All, Directory.Read.All, Policy.ReadWrite.ApplicationConfiguration |
    #[inline]
    pub fn applies_to(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "appliesTo")
    }

    /// `…/microsoft.graph.activityBasedTimeoutPolicy`
    #[inline]
    pub fn as_activity_based_timeout_policy(
        &self,
    ) -> requests::activity_based_timeout_policy::ActivityBasedTimeoutPolicyResource {
        mg::to(self, "microsoft.graph.activityBasedTimeoutPolicy")
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

    /// `…/microsoft.graph.homeRealmDiscoveryPolicy`
    #[inline]
    pub fn as_home_realm_discovery_policy(
        &self,
    ) -> requests::home_realm_discovery_policy::HomeRealmDiscoveryPolicyResource {
        mg::to(self, "microsoft.graph.homeRealmDiscoveryPolicy")
    }

    /// `…/microsoft.graph.onPremAuthenticationPolicy`
    #[inline]
    pub fn as_on_prem_authentication_policy(
        &self,
    ) -> requests::on_prem_authentication_policy::OnPremAuthenticationPolicyResource {
        mg::to(self, "microsoft.graph.onPremAuthenticationPolicy")
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
    /// A collection of `microsoft.graph.stsPolicy`, by its URL.
    StsPolicyCollection(mg::Many<models::StsPolicy, StsPolicyResource, requests::policy_base::PolicyBaseCollection>)
}

impl StsPolicyCollection {
    /// `…/microsoft.graph.activityBasedTimeoutPolicy`
    #[inline]
    pub fn as_activity_based_timeout_policy(
        &self,
    ) -> requests::activity_based_timeout_policy::ActivityBasedTimeoutPolicyCollection {
        mg::to(self, "microsoft.graph.activityBasedTimeoutPolicy")
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

    /// `…/microsoft.graph.homeRealmDiscoveryPolicy`
    #[inline]
    pub fn as_home_realm_discovery_policy(
        &self,
    ) -> requests::home_realm_discovery_policy::HomeRealmDiscoveryPolicyCollection {
        mg::to(self, "microsoft.graph.homeRealmDiscoveryPolicy")
    }

    /// `…/microsoft.graph.onPremAuthenticationPolicy`
    #[inline]
    pub fn as_on_prem_authentication_policy(
        &self,
    ) -> requests::on_prem_authentication_policy::OnPremAuthenticationPolicyCollection {
        mg::to(self, "microsoft.graph.onPremAuthenticationPolicy")
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
