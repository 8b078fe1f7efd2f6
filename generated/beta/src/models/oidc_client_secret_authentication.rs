// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.oidcClientSecretAuthentication`, a complex type derived from `microsoft.graph.oidcClientAuthentication`.
    OidcClientSecretAuthentication "microsoft.graph.oidcClientSecretAuthentication" "complex" : super::OidcClientAuthentication;
    /// `clientSecret`: String, not null, masked in Debug
    client_secret "clientSecret" "rs": String,
}

mg::derived_from! { OidcClientSecretAuthentication: super::OidcClientAuthentication }
