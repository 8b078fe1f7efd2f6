// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.resultantAppState`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-resultantappstate?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResultantAppState {
    /// `notApplicable` (-1)
    NotApplicable,
    /// `installed` (1)
    Installed,
    /// `failed` (2)
    Failed,
    /// `notInstalled` (3)
    NotInstalled,
    /// `uninstallFailed` (4)
    UninstallFailed,
    /// `pendingInstall` (5)
    PendingInstall,
    /// `unknown` (99)
    Unknown,
}

mg::enumeration! {
    ResultantAppState: "microsoft.graph.resultantAppState";
    NotApplicable: "notApplicable" = -1,
    Installed: "installed" = 1,
    Failed: "failed" = 2,
    NotInstalled: "notInstalled" = 3,
    UninstallFailed: "uninstallFailed" = 4,
    PendingInstall: "pendingInstall" = 5,
    Unknown: "unknown" = 99,
}
