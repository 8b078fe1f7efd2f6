// @generated
use crate::mg;

/// Enumeration `microsoft.graph.easAuthenticationMethod`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EasAuthenticationMethod {
    /// `usernameAndPassword` (0)
    UsernameAndPassword,
    /// `certificate` (1)
    Certificate,
    /// `derivedCredential` (2)
    DerivedCredential,
}

mg::enumeration! {
    EasAuthenticationMethod: "microsoft.graph.easAuthenticationMethod";
    UsernameAndPassword: "usernameAndPassword" = 0,
    Certificate: "certificate" = 1,
    DerivedCredential: "derivedCredential" = 2,
}
