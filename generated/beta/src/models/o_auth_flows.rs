// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.oAuthFlows`, a complex type.
    OAuthFlows "microsoft.graph.oAuthFlows" "complex";
    /// `authorizationCode`: oAuthFlow
    authorization_code "authorizationCode": mg::Boxed<super::OAuthFlow>,
    /// `clientCredentials`: oAuthFlow
    client_credentials "clientCredentials": mg::Boxed<super::OAuthFlow>,
    /// `implicit`: oAuthFlow
    implicit "implicit": mg::Boxed<super::OAuthFlow>,
    /// `password`: oAuthFlow
    password "password": mg::Boxed<super::OAuthFlow>,
}
