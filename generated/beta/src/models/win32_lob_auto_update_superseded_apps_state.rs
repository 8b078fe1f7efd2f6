// @generated
use crate::mg;

/// Enumeration `microsoft.graph.win32LobAutoUpdateSupersededAppsState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Win32LobAutoUpdateSupersededAppsState {
    /// `notConfigured` (0)
    NotConfigured,
    /// `enabled` (1)
    Enabled,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    Win32LobAutoUpdateSupersededAppsState: "microsoft.graph.win32LobAutoUpdateSupersededAppsState";
    NotConfigured: "notConfigured" = 0,
    Enabled: "enabled" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
