// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationMethodModeDetail`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/authenticationmethodmodedetail?view=graph-rest-beta>
    AuthenticationMethodModeDetail "microsoft.graph.authenticationMethodModeDetail" "entity" : super::Entity;
    /// `authenticationMethod`: baseAuthenticationMethod, not null
    authentication_method "authenticationMethod" "r": mg::Open<super::BaseAuthenticationMethod>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AuthenticationMethodModeDetail: super::Entity }
