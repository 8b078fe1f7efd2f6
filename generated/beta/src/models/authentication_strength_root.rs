// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationStrengthRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/authenticationstrengthroot?view=graph-rest-beta>
    AuthenticationStrengthRoot "microsoft.graph.authenticationStrengthRoot" "entity" : super::Entity;
    /// `authenticationCombinations`: Collection(authenticationMethodModes), items not null
    authentication_combinations "authenticationCombinations" "r": Vec<mg::Flags<super::AuthenticationMethodModes>>,
    /// `combinations`: Collection(authenticationMethodModes), items not null
    combinations "combinations" "r": Vec<mg::Flags<super::AuthenticationMethodModes>>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AuthenticationStrengthRoot: super::Entity }

impl AuthenticationStrengthRoot {
    /// `authenticationMethodModes`: many `authenticationMethodModeDetail`, contained
    pub const AUTHENTICATION_METHOD_MODES: mg::Nav<
        AuthenticationStrengthRoot,
        Vec<super::AuthenticationMethodModeDetail>,
    > = mg::Nav::new("authenticationMethodModes");
    /// `policies`: many `authenticationStrengthPolicy`, contained
    pub const POLICIES: mg::Nav<
        AuthenticationStrengthRoot,
        Vec<super::AuthenticationStrengthPolicy>,
    > = mg::Nav::new("policies");
}
