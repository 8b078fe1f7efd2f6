// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationStrengthPolicy`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/authenticationstrengthpolicy?view=graph-rest-beta>
    AuthenticationStrengthPolicy "microsoft.graph.authenticationStrengthPolicy" "entity" : super::Entity;
    /// `allowedCombinations`: Collection(authenticationMethodModes), items not null
    allowed_combinations "allowedCombinations" "r": Vec<mg::Flags<super::AuthenticationMethodModes>>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `modifiedDateTime`: DateTimeOffset, not null
    modified_date_time "modifiedDateTime" "r": mg::DateTimeOffset,
    /// `policyType`: authenticationStrengthPolicyType, not null
    policy_type "policyType" "r": mg::Open<super::AuthenticationStrengthPolicyType>,
    /// `requirementsSatisfied`: authenticationStrengthRequirements, not null
    requirements_satisfied "requirementsSatisfied" "r": mg::Flags<super::AuthenticationStrengthRequirements>,
}

mg::derived_from! { AuthenticationStrengthPolicy: super::Entity }

impl AuthenticationStrengthPolicy {
    /// `combinationConfigurations`: many `authenticationCombinationConfiguration`, contained
    pub const COMBINATION_CONFIGURATIONS: mg::Nav<
        AuthenticationStrengthPolicy,
        Vec<super::AuthenticationCombinationConfiguration>,
    > = mg::Nav::new("combinationConfigurations");
}
