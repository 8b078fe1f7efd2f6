// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.oAuthFlow`, a complex type.
    OAuthFlow "microsoft.graph.oAuthFlow" "complex";
    /// `authorizationUrl`: String
    authorization_url "authorizationUrl": String,
    /// `refreshUrl`: String
    refresh_url "refreshUrl": String,
    /// `scopes`: oAuthScopeDictionary, not null
    scopes "scopes" "r": mg::Boxed<super::OAuthScopeDictionary>,
    /// `tokenUrl`: String
    token_url "tokenUrl": String,
}
