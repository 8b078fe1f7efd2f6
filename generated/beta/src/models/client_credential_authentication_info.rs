// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.clientCredentialAuthenticationInfo`, a complex type derived from `microsoft.graph.authenticationInfo`.
    ClientCredentialAuthenticationInfo "microsoft.graph.clientCredentialAuthenticationInfo" "complex" : super::AuthenticationInfo;
    /// `accessTokenUrl`: String
    access_token_url "accessTokenUrl": String,
    /// `clientId`: String
    client_id "clientId": String,
    /// `secretName`: String
    secret_name "secretName": String,
}

mg::derived_from! { ClientCredentialAuthenticationInfo: super::AuthenticationInfo }
