// @generated
use crate::mg;

/// Enumeration `microsoft.graph.openIdConnectResponseTypes`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenIdConnectResponseTypes {
    /// `code` (1)
    Code,
    /// `id_token` (2)
    IdToken,
    /// `token` (4)
    Token,
}

mg::enumeration! {
    OpenIdConnectResponseTypes: "microsoft.graph.openIdConnectResponseTypes", flags;
    Code: "code" = 1,
    IdToken: "id_token" = 2,
    Token: "token" = 4,
}
