// @generated
use crate::{mg, models, requests};

/// Requests on one [`AuthenticationStrengthPolicy`](models::AuthenticationStrengthPolicy): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.policies().authentication_strength_policies().id(id)`.
#[derive(Clone, Debug)]
pub struct AuthenticationStrengthPolicyResource(
    mg::One<models::AuthenticationStrengthPolicy>,
);

mg::builder! { AuthenticationStrengthPolicyResource: mg::One<models::AuthenticationStrengthPolicy> }

impl AuthenticationStrengthPolicyResource {
    /// `…/combinationConfigurations`: many
    /// [`AuthenticationCombinationConfiguration`](models::AuthenticationCombinationConfiguration).
    ///
    /// Least privileged permission to read: `Policy.Read.AuthenticationMethod` (delegated,
    /// application).
    #[inline]
    pub fn combination_configurations(
        &self,
    ) -> requests::authentication_combination_configuration::AuthenticationCombinationConfigurationCollection {
        mg::navigate(self, "combinationConfigurations")
    }

    /// `POST …/updateAllowedCombinations`.
    ///
    /// Returns [`UpdateAllowedCombinationsResult`](models::UpdateAllowedCombinationsResult).
    ///
    /// Least privileged permission: `Policy.ReadWrite.ConditionalAccess` (delegated, application).
    #[inline]
    pub fn update_allowed_combinations(
        &self,
        parameters: UpdateAllowedCombinations,
    ) -> mg::Request<models::UpdateAllowedCombinationsResult> {
        self.raw().action_with("updateAllowedCombinations", &parameters)
    }

    /// `GET …/usage`.
    ///
    /// Returns [`AuthenticationStrengthUsage`](models::AuthenticationStrengthUsage).
    ///
    /// Least privileged permission: `Policy.Read.AuthenticationMethod` (delegated, application).
    #[inline]
    pub fn usage(&self) -> mg::Request<models::AuthenticationStrengthUsage> {
        self.raw().function("usage")
    }
}

/// Requests on a collection of
/// [`AuthenticationStrengthPolicy`](models::AuthenticationStrengthPolicy): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.policies().authentication_strength_policies()`.
#[derive(Clone, Debug)]
pub struct AuthenticationStrengthPolicyCollection(
    mg::Many<models::AuthenticationStrengthPolicy, AuthenticationStrengthPolicyResource>,
);

mg::builder! { AuthenticationStrengthPolicyCollection: mg::Many<models::AuthenticationStrengthPolicy, AuthenticationStrengthPolicyResource> }

impl AuthenticationStrengthPolicyCollection {
    /// `GET …/findByMethodMode(authenticationMethodModes=…)`.
    ///
    /// Returns a page of [`AuthenticationStrengthPolicy`](models::AuthenticationStrengthPolicy).
    ///
    /// Least privileged permission: `Policy.Read.AuthenticationMethod` (delegated, application).
    #[deprecated(
        note = "deprecated since 2023-02-01, to be removed on 2023-03-31 (revision 2023-02/FindByMethodModeRemove)"
    )]
    #[inline]
    pub fn find_by_method_mode(
        &self,
        parameters: impl Into<FindByMethodMode>,
    ) -> mg::Request<mg::Page<models::AuthenticationStrengthPolicy>> {
        self.raw().function_with("findByMethodMode", &parameters.into())
    }
}

/// Parameters of [`AuthenticationStrengthPolicyResource::update_allowed_combinations`].
pub struct UpdateAllowedCombinations {
    /// `allowedCombinations`.
    pub allowed_combinations: mg::Field<
        Vec<mg::Flags<models::AuthenticationMethodModes>>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdateAllowedCombinations: "microsoft.graph.updateAllowedCombinations", parameters;
    allowed_combinations: "allowedCombinations",
}

/// Parameters of [`AuthenticationStrengthPolicyCollection::find_by_method_mode`].
///
/// A call can pass `authentication_method_modes` alone.
pub struct FindByMethodMode {
    /// `authenticationMethodModes`.
    pub authentication_method_modes: mg::Field<
        Vec<mg::Flags<models::AuthenticationMethodModes>>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FindByMethodMode: "microsoft.graph.findByMethodMode", parameters;
    authentication_method_modes: "authenticationMethodModes" required,
}

mg::required_parameters! {
    FindByMethodMode;
    authentication_method_modes: Vec<mg::Flags<models::AuthenticationMethodModes>>,
}
