// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityApiConnector`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/identityapiconnector?view=graph-rest-beta>
    IdentityApiConnector "microsoft.graph.identityApiConnector" "entity" : super::Entity;
    /// `authenticationConfiguration`: apiAuthenticationConfigurationBase
    authentication_configuration "authenticationConfiguration": mg::Boxed<super::ApiAuthenticationConfigurationBase>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `targetUrl`: String
    target_url "targetUrl": String,
}

mg::derived_from! { IdentityApiConnector: super::Entity }
