// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.credential`, an abstract complex type.
    Credential "microsoft.graph.industryData.credential" "complex abstract" => CredentialKind;
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `isValid`: Boolean, not null, computed
    is_valid "isValid" "rc": bool,
    /// `lastValidDateTime`: DateTimeOffset, computed
    last_valid_date_time "lastValidDateTime" "c": mg::DateTimeOffset,
}

/// The types derived from `microsoft.graph.industryData.credential`.
#[non_exhaustive]
pub enum CredentialKind {
    OAuth1ClientCredential(Box<super::OAuth1ClientCredential>),
    OAuth2ClientCredential(Box<super::OAuth2ClientCredential>),
    OAuthClientCredential(Box<super::OAuthClientCredential>),
    /// None of these, or a type that this version does not know.
    Other(Box<Credential>),
}

mg::family! {
    Credential => CredentialKind;
    OAuth1ClientCredential(super::OAuth1ClientCredential),
    OAuth2ClientCredential(super::OAuth2ClientCredential),
    OAuthClientCredential(super::OAuthClientCredential),
}
