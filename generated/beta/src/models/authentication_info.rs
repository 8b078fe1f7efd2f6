// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.authenticationInfo`.
pub struct AuthenticationInfo {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationInfo: "microsoft.graph.authenticationInfo", complex abstract, family AuthenticationInfoKind;
}

/// The types derived from [`AuthenticationInfo`].
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
