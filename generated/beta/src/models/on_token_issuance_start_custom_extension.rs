// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onTokenIssuanceStartCustomExtension`, an entity type derived from `microsoft.graph.customAuthenticationExtension`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/ontokenissuancestartcustomextension?view=graph-rest-beta>
    OnTokenIssuanceStartCustomExtension "microsoft.graph.onTokenIssuanceStartCustomExtension" "entity" : super::CustomAuthenticationExtension;
    /// `authenticationConfiguration`: customExtensionAuthenticationConfiguration
    authentication_configuration "authenticationConfiguration": mg::Boxed<super::CustomExtensionAuthenticationConfiguration>,
    /// `behaviorOnError`: customExtensionBehaviorOnError
    behavior_on_error "behaviorOnError": mg::Boxed<super::CustomExtensionBehaviorOnError>,
    /// `claimsForTokenConfiguration`: Collection(onTokenIssuanceStartReturnClaim)
    claims_for_token_configuration "claimsForTokenConfiguration": Vec<super::OnTokenIssuanceStartReturnClaim>,
    /// `clientConfiguration`: customExtensionClientConfiguration
    client_configuration "clientConfiguration": mg::Boxed<super::CustomExtensionClientConfiguration>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `endpointConfiguration`: customExtensionEndpointConfiguration
    endpoint_configuration "endpointConfiguration": mg::Boxed<super::CustomExtensionEndpointConfiguration>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { OnTokenIssuanceStartCustomExtension: super::CustomAuthenticationExtension, super::CustomCalloutExtension, super::Entity }
