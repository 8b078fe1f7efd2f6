// @generated
use crate::mg;

/// Enumeration `microsoft.graph.mobileAppActionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MobileAppActionType {
    /// `unknown` (0)
    Unknown,
    /// `installCommandSent` (1)
    InstallCommandSent,
    /// `installed` (3)
    Installed,
    /// `uninstalled` (4)
    Uninstalled,
    /// `userRequestedInstall` (5)
    UserRequestedInstall,
}

mg::enumeration! {
    MobileAppActionType: "microsoft.graph.mobileAppActionType";
    Unknown: "unknown" = 0,
    InstallCommandSent: "installCommandSent" = 1,
    Installed: "installed" = 3,
    Uninstalled: "uninstalled" = 4,
    UserRequestedInstall: "userRequestedInstall" = 5,
}
