// @generated
use crate::mg;

/// Enumeration `microsoft.graph.oidcResponseType`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OidcResponseType {
    /// `code` (1)
    Code,
    /// `id_token` (2)
    IdToken,
    /// `token` (4)
    Token,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
}

mg::enumeration! {
    OidcResponseType: "microsoft.graph.oidcResponseType", flags;
    Code: "code" = 1,
    IdToken: "id_token" = 2,
    Token: "token" = 4,
    UnknownFutureValue: "unknownFutureValue" = 8,
}
