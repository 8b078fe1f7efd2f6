// @generated
use crate::mg;

/// Enumeration `microsoft.graph.win32LobAppMsiPackageType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Win32LobAppMsiPackageType {
    /// `perMachine` (0)
    PerMachine,
    /// `perUser` (1)
    PerUser,
    /// `dualPurpose` (2)
    DualPurpose,
}

mg::enumeration! {
    Win32LobAppMsiPackageType: "microsoft.graph.win32LobAppMsiPackageType";
    PerMachine: "perMachine" = 0,
    PerUser: "perUser" = 1,
    DualPurpose: "dualPurpose" = 2,
}
