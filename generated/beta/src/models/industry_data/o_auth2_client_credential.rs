// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.oAuth2ClientCredential`, a complex type derived from `microsoft.graph.industryData.oAuthClientCredential`.
    OAuth2ClientCredential "microsoft.graph.industryData.oAuth2ClientCredential" "complex" : super::OAuthClientCredential;
    /// `clientId`: String, not null
    client_id "clientId" "r": String,
    /// `clientSecret`: String, masked in Debug
    client_secret "clientSecret" "s": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `isValid`: Boolean, not null, computed
    is_valid "isValid" "rc": bool,
    /// `lastValidDateTime`: DateTimeOffset, computed
    last_valid_date_time "lastValidDateTime" "c": mg::DateTimeOffset,
    /// `scope`: String
    scope "scope": String,
    /// `tokenUrl`: String, not null
    token_url "tokenUrl" "r": String,
}

mg::derived_from! { OAuth2ClientCredential: super::OAuthClientCredential, super::Credential }
