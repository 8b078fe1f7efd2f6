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
    #[inline]
    pub fn combination_configurations(
        &self,
    ) -> requests::authentication_combination_configuration::AuthenticationCombinationConfigurationCollection {
        mg::to(self, "combinationConfigurations")
    }

    /// `POST …/updateAllowedCombinations`
    #[inline]
    pub fn update_allowed_combinations(
        &self,
        parameters: UpdateAllowedCombinations,
    ) -> mg::Request<models::UpdateAllowedCombinationsResult> {
        mg::Path::action_with(self, "updateAllowedCombinations", &parameters)
    }

    /// `GET …/usage`
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
