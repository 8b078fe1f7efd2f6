// @generated
use crate::mg;

/// `microsoft.graph.tokenFormat`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenFormat {
    /// `saml`, 0.
    Saml,
    /// `jwt`, 1.
    Jwt,
    /// `unknownFutureValue`, 2.
    UnknownFutureValue,
}

mg::enumeration! {
    TokenFormat "microsoft.graph.tokenFormat" "flags";
    Saml "saml" 0,
    Jwt "jwt" 1,
    UnknownFutureValue "unknownFutureValue" 2,
}
