// @generated
use crate::mg;

/// Complex type `microsoft.graph.oidcClientSecretAuthentication`, derived from
/// [`OidcClientAuthentication`](super::OidcClientAuthentication).
pub struct OidcClientSecretAuthentication {
    /// `clientSecret`. Never null. Secret: masked in `Debug`.
    pub client_secret: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OidcClientSecretAuthentication: "microsoft.graph.oidcClientSecretAuthentication", complex, base super::OidcClientAuthentication;
    client_secret: "clientSecret" required secret,
}

mg::derived_from! { OidcClientSecretAuthentication: super::OidcClientAuthentication }
