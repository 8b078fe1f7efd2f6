// @generated
use crate::mg;

/// Entity type [`microsoft.graph.authenticationMethodModeDetail`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AuthenticationMethodModeDetailCollection`], for example
/// `graph.conditional_access().authentication_strength().authentication_method_modes()`.
///
/// [`AuthenticationMethodModeDetailCollection`]: crate::requests::authentication_method_mode_detail::AuthenticationMethodModeDetailCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/authenticationmethodmodedetail?view=graph-rest-beta
pub struct AuthenticationMethodModeDetail {
    /// `authenticationMethod`. Never null.
    pub authentication_method: mg::Field<mg::Open<super::BaseAuthenticationMethod>>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationMethodModeDetail: "microsoft.graph.authenticationMethodModeDetail", entity, base super::Entity;
    authentication_method: "authenticationMethod" required,
    display_name: "displayName" required,
    id: "id" key required,
}

mg::derived_from! { AuthenticationMethodModeDetail: super::Entity }
