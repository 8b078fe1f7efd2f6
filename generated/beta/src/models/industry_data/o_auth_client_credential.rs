// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.oAuthClientCredential`, an abstract complex type derived from `microsoft.graph.industryData.credential`.
    OAuthClientCredential "microsoft.graph.industryData.oAuthClientCredential" "complex abstract" : super::Credential => OAuthClientCredentialKind;
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
}

mg::derived_from! { OAuthClientCredential: super::Credential }

/// The types derived from `microsoft.graph.industryData.oAuthClientCredential`.
#[non_exhaustive]
pub enum OAuthClientCredentialKind {
    OAuth1ClientCredential(Box<super::OAuth1ClientCredential>),
    OAuth2ClientCredential(Box<super::OAuth2ClientCredential>),
    /// None of these, or a type that this version does not know.
    Other(Box<OAuthClientCredential>),
}

mg::family! {
    OAuthClientCredential => OAuthClientCredentialKind;
    OAuth1ClientCredential(super::OAuth1ClientCredential),
    OAuth2ClientCredential(super::OAuth2ClientCredential),
}
