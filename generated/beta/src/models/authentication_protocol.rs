// @generated
use crate::mg;

/// Enumeration `microsoft.graph.authenticationProtocol`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthenticationProtocol {
    /// `wsFed` (0)
    WsFed,
    /// `saml` (1)
    Saml,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    AuthenticationProtocol: "microsoft.graph.authenticationProtocol";
    WsFed: "wsFed" = 0,
    Saml: "saml" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
