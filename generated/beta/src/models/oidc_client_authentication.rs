// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.oidcClientAuthentication`, an abstract complex type.
    OidcClientAuthentication "microsoft.graph.oidcClientAuthentication" "complex abstract" => OidcClientAuthenticationKind;
}

/// The types derived from `microsoft.graph.oidcClientAuthentication`.
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
