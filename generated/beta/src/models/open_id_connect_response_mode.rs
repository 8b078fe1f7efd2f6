// @generated
use crate::mg;

/// Enumeration `microsoft.graph.openIdConnectResponseMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenIdConnectResponseMode {
    /// `form_post` (1)
    FormPost,
    /// `query` (2)
    Query,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    OpenIdConnectResponseMode: "microsoft.graph.openIdConnectResponseMode";
    FormPost: "form_post" = 1,
    Query: "query" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
