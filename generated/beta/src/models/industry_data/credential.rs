// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.industryData.credential`.
pub struct Credential {
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
    Credential: "microsoft.graph.industryData.credential", complex abstract, family CredentialKind;
    display_name: "displayName" required,
    is_valid: "isValid" required computed,
    last_valid_date_time: "lastValidDateTime" computed,
}

/// The types derived from [`Credential`].
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
