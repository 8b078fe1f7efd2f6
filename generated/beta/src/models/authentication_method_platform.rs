// @generated
use crate::mg;

/// Enumeration `microsoft.graph.authenticationMethodPlatform`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthenticationMethodPlatform {
    /// `unknown` (0)
    Unknown,
    /// `windows` (1)
    Windows,
    /// `macOS` (2)
    MacOs,
    /// `iOS` (3)
    IOs,
    /// `android` (4)
    Android,
    /// `linux` (5)
    Linux,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    AuthenticationMethodPlatform: "microsoft.graph.authenticationMethodPlatform";
    Unknown: "unknown" = 0,
    Windows: "windows" = 1,
    MacOs: "macOS" = 2,
    IOs: "iOS" = 3,
    Android: "android" = 4,
    Linux: "linux" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
