// @generated
use crate::mg;

/// `microsoft.graph.oidcResponseType`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OidcResponseType {
    /// `code`, 1.
    Code,
    /// `id_token`, 2.
    IdToken,
    /// `token`, 4.
    Token,
    /// `unknownFutureValue`, 8.
    UnknownFutureValue,
}

mg::enumeration! {
    OidcResponseType "microsoft.graph.oidcResponseType" "flags";
    Code "code" 1,
    IdToken "id_token" 2,
    Token "token" 4,
    UnknownFutureValue "unknownFutureValue" 8,
}
