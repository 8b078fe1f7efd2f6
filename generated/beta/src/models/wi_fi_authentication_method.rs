// @generated
use crate::mg;

/// Enumeration `microsoft.graph.wiFiAuthenticationMethod`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WiFiAuthenticationMethod {
    /// `certificate` (0)
    Certificate,
    /// `usernameAndPassword` (1)
    UsernameAndPassword,
    /// `derivedCredential` (2)
    DerivedCredential,
}

mg::enumeration! {
    WiFiAuthenticationMethod: "microsoft.graph.wiFiAuthenticationMethod";
    Certificate: "certificate" = 0,
    UsernameAndPassword: "usernameAndPassword" = 1,
    DerivedCredential: "derivedCredential" = 2,
}
