// @generated
use crate::mg;

/// Enumeration `microsoft.graph.installState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstallState {
    /// `notApplicable` (0)
    NotApplicable,
    /// `installed` (1)
    Installed,
    /// `failed` (2)
    Failed,
    /// `notInstalled` (3)
    NotInstalled,
    /// `uninstallFailed` (4)
    UninstallFailed,
    /// `unknown` (5)
    Unknown,
}

mg::enumeration! {
    InstallState: "microsoft.graph.installState";
    NotApplicable: "notApplicable" = 0,
    Installed: "installed" = 1,
    Failed: "failed" = 2,
    NotInstalled: "notInstalled" = 3,
    UninstallFailed: "uninstallFailed" = 4,
    Unknown: "unknown" = 5,
}
