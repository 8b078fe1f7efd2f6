// @generated
use crate::mg;

/// Enumeration `microsoft.graph.win32LobAppProcessOperationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Win32LobAppProcessOperationType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `exists` (1)
    Exists,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    Win32LobAppProcessOperationType: "microsoft.graph.win32LobAppProcessOperationType";
    NotConfigured: "notConfigured" = 0,
    Exists: "exists" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
