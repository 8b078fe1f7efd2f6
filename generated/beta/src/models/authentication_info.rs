// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationInfo`, an abstract complex type.
    AuthenticationInfo "microsoft.graph.authenticationInfo" "complex abstract" => AuthenticationInfoKind;
}

/// The types derived from `microsoft.graph.authenticationInfo`.
#[non_exhaustive]
pub enum AuthenticationInfoKind {
    ClientCredentialAuthenticationInfo(Box<super::ClientCredentialAuthenticationInfo>),
    /// None of these, or a type that this version does not know.
    Other(Box<AuthenticationInfo>),
}

mg::family! {
    AuthenticationInfo => AuthenticationInfoKind;
    ClientCredentialAuthenticationInfo(super::ClientCredentialAuthenticationInfo),
}
