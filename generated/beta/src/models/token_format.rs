// @generated
use crate::mg;

/// Enumeration `microsoft.graph.tokenFormat`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenFormat {
    /// `saml` (0)
    Saml,
    /// `jwt` (1)
    Jwt,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    TokenFormat: "microsoft.graph.tokenFormat", flags;
    Saml: "saml" = 0,
    Jwt: "jwt" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
