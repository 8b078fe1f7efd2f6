// @generated
use crate::mg;

/// Complex type `microsoft.graph.oidcPrivateJwtKeyClientAuthentication`, derived from
/// [`OidcClientAuthentication`](super::OidcClientAuthentication).
pub struct OidcPrivateJwtKeyClientAuthentication {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OidcPrivateJwtKeyClientAuthentication: "microsoft.graph.oidcPrivateJwtKeyClientAuthentication", complex, base super::OidcClientAuthentication;
}

mg::derived_from! { OidcPrivateJwtKeyClientAuthentication: super::OidcClientAuthentication }
