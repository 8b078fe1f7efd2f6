// @generated
use crate::mg;

/// Enumeration `microsoft.graph.uriUsageType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UriUsageType {
    /// `redirectUri` (0)
    RedirectUri,
    /// `identifierUri` (1)
    IdentifierUri,
    /// `loginUrl` (2)
    LoginUrl,
    /// `logoutUrl` (3)
    LogoutUrl,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    UriUsageType: "microsoft.graph.uriUsageType";
    RedirectUri: "redirectUri" = 0,
    IdentifierUri: "identifierUri" = 1,
    LoginUrl: "loginUrl" = 2,
    LogoutUrl: "logoutUrl" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
