// @generated
use crate::mg;

/// Entity type [`microsoft.graph.authenticationStrengthPolicy`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AuthenticationStrengthPolicyCollection`], for example
/// `graph.policies().authentication_strength_policies()`.
///
/// Operations: `update_allowed_combinations`, `usage`, `find_by_method_mode`.
///
/// [`AuthenticationStrengthPolicyCollection`]: crate::requests::authentication_strength_policy::AuthenticationStrengthPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/authenticationstrengthpolicy?view=graph-rest-beta
pub struct AuthenticationStrengthPolicy {
    /// `allowedCombinations`.
    pub allowed_combinations: mg::Field<
        Vec<mg::Flags<super::AuthenticationMethodModes>>,
    >,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `modifiedDateTime`. Never null.
    pub modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `policyType`. Never null.
    pub policy_type: mg::Field<mg::Open<super::AuthenticationStrengthPolicyType>>,
    /// `requirementsSatisfied`. Never null.
    pub requirements_satisfied: mg::Field<
        mg::Flags<super::AuthenticationStrengthRequirements>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationStrengthPolicy: "microsoft.graph.authenticationStrengthPolicy", entity, base super::Entity;
    allowed_combinations: "allowedCombinations" required,
    created_date_time: "createdDateTime" required,
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    modified_date_time: "modifiedDateTime" required,
    policy_type: "policyType" required,
    requirements_satisfied: "requirementsSatisfied" required,
}

mg::derived_from! { AuthenticationStrengthPolicy: super::Entity }

impl AuthenticationStrengthPolicy {
    /// `combinationConfigurations`: many
    /// [`AuthenticationCombinationConfiguration`](super::AuthenticationCombinationConfiguration).
    pub const COMBINATION_CONFIGURATIONS: mg::Nav<
        AuthenticationStrengthPolicy,
        Vec<super::AuthenticationCombinationConfiguration>,
    > = mg::Nav::new("combinationConfigurations");
}
