// @generated
use crate::mg;

/// Enumeration `microsoft.graph.win32LobAppReturnCodeType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Win32LobAppReturnCodeType {
    /// `failed` (0)
    Failed,
    /// `success` (1)
    Success,
    /// `softReboot` (2)
    SoftReboot,
    /// `hardReboot` (3)
    HardReboot,
    /// `retry` (4)
    Retry,
}

mg::enumeration! {
    Win32LobAppReturnCodeType: "microsoft.graph.win32LobAppReturnCodeType";
    Failed: "failed" = 0,
    Success: "success" = 1,
    SoftReboot: "softReboot" = 2,
    HardReboot: "hardReboot" = 3,
    Retry: "retry" = 4,
}
