// @generated
use crate::mg;

/// Enumeration `microsoft.graph.incomingTokenType`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IncomingTokenType {
    /// `none` (0)
    None,
    /// `primaryRefreshToken` (1)
    PrimaryRefreshToken,
    /// `saml11` (2)
    Saml11,
    /// `saml20` (4)
    Saml20,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
    /// `remoteDesktopToken` (16)
    RemoteDesktopToken,
    /// `refreshToken` (32)
    RefreshToken,
}

mg::enumeration! {
    IncomingTokenType: "microsoft.graph.incomingTokenType", flags;
    None: "none" = 0,
    PrimaryRefreshToken: "primaryRefreshToken" = 1,
    Saml11: "saml11" = 2,
    Saml20: "saml20" = 4,
    UnknownFutureValue: "unknownFutureValue" = 8,
    RemoteDesktopToken: "remoteDesktopToken" = 16,
    RefreshToken: "refreshToken" = 32,
}
