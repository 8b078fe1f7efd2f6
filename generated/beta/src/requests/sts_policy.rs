// @generated
use crate::{mg, models, requests};

/// Requests on one [`StsPolicy`](models::StsPolicy): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.directory_objects().id(id).cast_to_sts_policy()`.
#[derive(Clone, Debug)]
pub struct StsPolicyResource(
    mg::One<models::StsPolicy, requests::policy_base::PolicyBaseResource>,
);

mg::builder! { StsPolicyResource: mg::One<models::StsPolicy, requests::policy_base::PolicyBaseResource> }

impl StsPolicyResource {
    /// `…/appliesTo`: many [`DirectoryObject`](models::DirectoryObject).
    ///
    /// Least privileged permission to read: `Policy.Read.All` (delegated, application).
    #[inline]
    pub fn applies_to(&self) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "appliesTo")
    }

    /// `…/microsoft.graph.activityBasedTimeoutPolicy`: cast to
    /// [`ActivityBasedTimeoutPolicy`](models::ActivityBasedTimeoutPolicy).
    #[doc(alias = "microsoft.graph.activityBasedTimeoutPolicy")]
    #[inline]
    pub fn cast_to_activity_based_timeout_policy(
        &self,
    ) -> requests::activity_based_timeout_policy::ActivityBasedTimeoutPolicyResource {
        mg::navigate(self, "microsoft.graph.activityBasedTimeoutPolicy")
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

    /// `…/microsoft.graph.homeRealmDiscoveryPolicy`: cast to
    /// [`HomeRealmDiscoveryPolicy`](models::HomeRealmDiscoveryPolicy).
    #[doc(alias = "microsoft.graph.homeRealmDiscoveryPolicy")]
    #[inline]
    pub fn cast_to_home_realm_discovery_policy(
        &self,
    ) -> requests::home_realm_discovery_policy::HomeRealmDiscoveryPolicyResource {
        mg::navigate(self, "microsoft.graph.homeRealmDiscoveryPolicy")
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

/// Requests on a collection of [`StsPolicy`](models::StsPolicy): `list`, `create`, `count`, `id`
/// for one of them, and the methods below.
///
/// For example `graph.directory_objects().cast_to_sts_policy()`.
#[derive(Clone, Debug)]
pub struct StsPolicyCollection(
    mg::Many<
        models::StsPolicy,
        StsPolicyResource,
        requests::policy_base::PolicyBaseCollection,
    >,
);

mg::builder! { StsPolicyCollection: mg::Many<models::StsPolicy, StsPolicyResource, requests::policy_base::PolicyBaseCollection> }

impl StsPolicyCollection {
    /// `…/microsoft.graph.activityBasedTimeoutPolicy`: the members that are
    /// [`ActivityBasedTimeoutPolicy`](models::ActivityBasedTimeoutPolicy).
    #[doc(alias = "microsoft.graph.activityBasedTimeoutPolicy")]
    #[inline]
    pub fn cast_to_activity_based_timeout_policy(
        &self,
    ) -> requests::activity_based_timeout_policy::ActivityBasedTimeoutPolicyCollection {
        mg::navigate(self, "microsoft.graph.activityBasedTimeoutPolicy")
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

    /// `…/microsoft.graph.homeRealmDiscoveryPolicy`: the members that are
    /// [`HomeRealmDiscoveryPolicy`](models::HomeRealmDiscoveryPolicy).
    #[doc(alias = "microsoft.graph.homeRealmDiscoveryPolicy")]
    #[inline]
    pub fn cast_to_home_realm_discovery_policy(
        &self,
    ) -> requests::home_realm_discovery_policy::HomeRealmDiscoveryPolicyCollection {
        mg::navigate(self, "microsoft.graph.homeRealmDiscoveryPolicy")
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
