// @generated
use crate::mg;

/// Enumeration `microsoft.graph.wiredNetworkAuthenticationMethod`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WiredNetworkAuthenticationMethod {
    /// `certificate` (0)
    Certificate,
    /// `usernameAndPassword` (1)
    UsernameAndPassword,
    /// `derivedCredential` (2)
    DerivedCredential,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    WiredNetworkAuthenticationMethod: "microsoft.graph.wiredNetworkAuthenticationMethod";
    Certificate: "certificate" = 0,
    UsernameAndPassword: "usernameAndPassword" = 1,
    DerivedCredential: "derivedCredential" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
