// @generated
use crate::mg;

/// Enumeration `microsoft.graph.win32LobAppInUseActionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Win32LobAppInUseActionType {
    /// `notEnabled` (0)
    NotEnabled,
    /// `fail` (1)
    Fail,
    /// `terminateWithoutUserInteraction` (2)
    TerminateWithoutUserInteraction,
    /// `terminateWithUserInteraction` (3)
    TerminateWithUserInteraction,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    Win32LobAppInUseActionType: "microsoft.graph.win32LobAppInUseActionType";
    NotEnabled: "notEnabled" = 0,
    Fail: "fail" = 1,
    TerminateWithoutUserInteraction: "terminateWithoutUserInteraction" = 2,
    TerminateWithUserInteraction: "terminateWithUserInteraction" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
