// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.industryData.oAuthClientCredential`, derived from
/// [`Credential`](super::Credential).
pub struct OAuthClientCredential {
    /// `clientId`. Never null.
    pub client_id: mg::Field<String>,
    /// `clientSecret`. Secret: masked in `Debug`.
    pub client_secret: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `isValid`. Never null. Read-only: the service computes it.
    pub is_valid: mg::Field<bool>,
    /// `lastValidDateTime`. Read-only: the service computes it.
    pub last_valid_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OAuthClientCredential: "microsoft.graph.industryData.oAuthClientCredential", complex abstract, base super::Credential, family OAuthClientCredentialKind;
    client_id: "clientId" required,
    client_secret: "clientSecret" secret,
    display_name: "displayName" required,
    is_valid: "isValid" required computed,
    last_valid_date_time: "lastValidDateTime" computed,
}

mg::derived_from! { OAuthClientCredential: super::Credential }

/// The types derived from [`OAuthClientCredential`].
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
