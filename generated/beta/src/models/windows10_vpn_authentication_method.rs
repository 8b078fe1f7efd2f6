// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windows10VpnAuthenticationMethod`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Windows10VpnAuthenticationMethod {
    /// `certificate` (0)
    Certificate,
    /// `usernameAndPassword` (1)
    UsernameAndPassword,
    /// `customEapXml` (2)
    CustomEapXml,
    /// `derivedCredential` (3)
    DerivedCredential,
}

mg::enumeration! {
    Windows10VpnAuthenticationMethod: "microsoft.graph.windows10VpnAuthenticationMethod";
    Certificate: "certificate" = 0,
    UsernameAndPassword: "usernameAndPassword" = 1,
    CustomEapXml: "customEapXml" = 2,
    DerivedCredential: "derivedCredential" = 3,
}
