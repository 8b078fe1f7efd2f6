// @generated
use crate::mg;

/// Enumeration `microsoft.graph.win32LobAppRestartBehavior`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Win32LobAppRestartBehavior {
    /// `basedOnReturnCode` (0)
    BasedOnReturnCode,
    /// `allow` (1)
    Allow,
    /// `suppress` (2)
    Suppress,
    /// `force` (3)
    Force,
}

mg::enumeration! {
    Win32LobAppRestartBehavior: "microsoft.graph.win32LobAppRestartBehavior";
    BasedOnReturnCode: "basedOnReturnCode" = 0,
    Allow: "allow" = 1,
    Suppress: "suppress" = 2,
    Force: "force" = 3,
}
