// @generated
use crate::mg;

/// Entity type [`microsoft.graph.authenticationStrengthRoot`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AuthenticationStrengthRootResource`], for example
/// `graph.conditional_access().authentication_strength()`.
///
/// [`AuthenticationStrengthRootResource`]: crate::requests::authentication_strength_root::AuthenticationStrengthRootResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/authenticationstrengthroot?view=graph-rest-beta
pub struct AuthenticationStrengthRoot {
    /// `authenticationCombinations`.
    pub authentication_combinations: mg::Field<
        Vec<mg::Flags<super::AuthenticationMethodModes>>,
    >,
    /// `combinations`.
    pub combinations: mg::Field<Vec<mg::Flags<super::AuthenticationMethodModes>>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationStrengthRoot: "microsoft.graph.authenticationStrengthRoot", entity, base super::Entity;
    authentication_combinations: "authenticationCombinations" required,
    combinations: "combinations" required,
    id: "id" key required,
}

mg::derived_from! { AuthenticationStrengthRoot: super::Entity }

impl AuthenticationStrengthRoot {
    /// `authenticationMethodModes`: many
    /// [`AuthenticationMethodModeDetail`](super::AuthenticationMethodModeDetail).
    pub const AUTHENTICATION_METHOD_MODES: mg::Nav<
        AuthenticationStrengthRoot,
        Vec<super::AuthenticationMethodModeDetail>,
    > = mg::Nav::new("authenticationMethodModes");
    /// `policies`: many [`AuthenticationStrengthPolicy`](super::AuthenticationStrengthPolicy).
    pub const POLICIES: mg::Nav<
        AuthenticationStrengthRoot,
        Vec<super::AuthenticationStrengthPolicy>,
    > = mg::Nav::new("policies");
}
