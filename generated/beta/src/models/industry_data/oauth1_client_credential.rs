// @generated
use crate::mg;

/// Complex type `microsoft.graph.industryData.oAuth1ClientCredential`, derived from
/// [`OAuthClientCredential`](super::OAuthClientCredential).
pub struct OAuth1ClientCredential {
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
    OAuth1ClientCredential: "microsoft.graph.industryData.oAuth1ClientCredential", complex, base super::OAuthClientCredential;
    client_id: "clientId" required,
    client_secret: "clientSecret" secret,
    display_name: "displayName" required,
    is_valid: "isValid" required computed,
    last_valid_date_time: "lastValidDateTime" computed,
}

mg::derived_from! { OAuth1ClientCredential: super::OAuthClientCredential, super::Credential }
