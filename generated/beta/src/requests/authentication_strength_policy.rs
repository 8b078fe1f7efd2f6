// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.authenticationStrengthPolicy`, by its URL.
    ///
    /// For example `/policies/authenticationStrengthPolicies/{authenticationStrengthPolicy-id}`.
    AuthenticationStrengthPolicyResource(mg::One<models::AuthenticationStrengthPolicy>)
}

impl AuthenticationStrengthPolicyResource {
    /// `…/combinationConfigurations`: many `authenticationCombinationConfiguration`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Policy.Read.AuthenticationMethod**, Policy.Read.All, Policy.ReadWrite.AuthenticationMethod, Policy.ReadWrite.ConditionalAccess | **Policy.Read.AuthenticationMethod**, Policy.Read.All, Policy.ReadWrite.AuthenticationMethod, Policy.ReadWrite.ConditionalAccess |
    /// | `GET …/{id}` | **Policy.Read.AuthenticationMethod**, Policy.Read.All, Policy.ReadWrite.AuthenticationMethod, Policy.ReadWrite.ConditionalAccess | **Policy.Read.AuthenticationMethod**, Policy.Read.All, Policy.ReadWrite.AuthenticationMethod, Policy.ReadWrite.ConditionalAccess |
    /// | `POST` | **Policy.ReadWrite.ConditionalAccess**, Policy.ReadWrite.AuthenticationMethod | **Policy.ReadWrite.ConditionalAccess**, Policy.ReadWrite.AuthenticationMethod |
    /// | `PATCH …/{id}` | **Policy.ReadWrite.ConditionalAccess**, Policy.ReadWrite.AuthenticationMethod | **Policy.ReadWrite.ConditionalAccess**, Policy.ReadWrite.AuthenticationMethod |
    /// | `DELETE …/{id}` | **Policy.ReadWrite.ConditionalAccess**, Policy.ReadWrite.AuthenticationMethod | **Policy.ReadWrite.ConditionalAccess**, Policy.ReadWrite.AuthenticationMethod |
    #[inline]
    pub fn combination_configurations(
        &self,
    ) -> requests::authentication_combination_configuration::AuthenticationCombinationConfigurationCollection {
        mg::to(self, "combinationConfigurations")
    }

    /// `POST …/updateAllowedCombinations`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Policy.ReadWrite.ConditionalAccess**, Policy.ReadWrite.AuthenticationMethod | **Policy.ReadWrite.ConditionalAccess**, Policy.ReadWrite.AuthenticationMethod |
    #[inline]
    pub fn update_allowed_combinations(
        &self,
        parameters: UpdateAllowedCombinations,
    ) -> mg::Request<models::UpdateAllowedCombinationsResult> {
        mg::Path::action_with(self, "updateAllowedCombinations", &parameters)
    }

    /// `GET …/usage`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Policy.Read.AuthenticationMethod**, Policy.Read.All, Policy.ReadWrite.AuthenticationMethod, Policy.ReadWrite.ConditionalAccess | **Policy.Read.AuthenticationMethod**, Policy.Read.All, Policy.ReadWrite.AuthenticationMethod, Policy.ReadWrite.ConditionalAccess |
    #[inline]
    pub fn usage(&self) -> mg::Request<models::AuthenticationStrengthUsage> {
        mg::Path::function(self, "usage")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.authenticationStrengthPolicy`, by its URL.
    ///
    /// For example `/policies/authenticationStrengthPolicies`.
    AuthenticationStrengthPolicyCollection(mg::Many<models::AuthenticationStrengthPolicy, AuthenticationStrengthPolicyResource>)
}

impl AuthenticationStrengthPolicyCollection {
    /// `GET …/findByMethodMode(authenticationMethodModes=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Policy.Read.AuthenticationMethod**, Policy.Read.All, Policy.ReadWrite.AuthenticationMethod, Policy.ReadWrite.ConditionalAccess | **Policy.Read.AuthenticationMethod**, Policy.Read.All, Policy.ReadWrite.AuthenticationMethod, Policy.ReadWrite.ConditionalAccess |
    #[deprecated(
        note = "deprecated since 2023-02-01, to be removed on 2023-03-31 (revision 2023-02/FindByMethodModeRemove)"
    )]
    #[inline]
    pub fn find_by_method_mode(
        &self,
        parameters: FindByMethodMode,
    ) -> mg::Request<mg::Page<models::AuthenticationStrengthPolicy>> {
        mg::Path::function_with(self, "findByMethodMode", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.updateAllowedCombinations`.
    UpdateAllowedCombinations "microsoft.graph.updateAllowedCombinations" "parameters";
    /// `allowedCombinations`: Collection(authenticationMethodModes)
    allowed_combinations "allowedCombinations": Vec<mg::Flags<models::AuthenticationMethodModes>>,
}

mg::record! {
    /// Parameters of `microsoft.graph.findByMethodMode`.
    FindByMethodMode "microsoft.graph.findByMethodMode" "parameters";
    /// `authenticationMethodModes`: Collection(authenticationMethodModes), items not null
    authentication_method_modes "authenticationMethodModes" "r": Vec<mg::Flags<models::AuthenticationMethodModes>>,
}
