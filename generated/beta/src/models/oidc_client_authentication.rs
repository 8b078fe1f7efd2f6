// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.oidcClientAuthentication`.
pub struct OidcClientAuthentication {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OidcClientAuthentication: "microsoft.graph.oidcClientAuthentication", complex abstract, family OidcClientAuthenticationKind;
}

/// The types derived from [`OidcClientAuthentication`].
#[non_exhaustive]
pub enum OidcClientAuthenticationKind {
    OidcClientSecretAuthentication(Box<super::OidcClientSecretAuthentication>),
    OidcPrivateJwtKeyClientAuthentication(
        Box<super::OidcPrivateJwtKeyClientAuthentication>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<OidcClientAuthentication>),
}

mg::family! {
    OidcClientAuthentication => OidcClientAuthenticationKind;
    OidcClientSecretAuthentication(super::OidcClientSecretAuthentication),
    OidcPrivateJwtKeyClientAuthentication(super::OidcPrivateJwtKeyClientAuthentication),
}
