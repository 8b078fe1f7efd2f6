// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.oidcPrivateJwtKeyClientAuthentication`, a complex type derived from `microsoft.graph.oidcClientAuthentication`.
    OidcPrivateJwtKeyClientAuthentication "microsoft.graph.oidcPrivateJwtKeyClientAuthentication" "complex" : super::OidcClientAuthentication;
}

mg::derived_from! { OidcPrivateJwtKeyClientAuthentication: super::OidcClientAuthentication }
