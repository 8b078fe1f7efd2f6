// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsUpdateStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsUpdateStatus {
    /// `upToDate` (0)
    UpToDate,
    /// `pendingInstallation` (1)
    PendingInstallation,
    /// `pendingReboot` (2)
    PendingReboot,
    /// `failed` (3)
    Failed,
}

mg::enumeration! {
    WindowsUpdateStatus: "microsoft.graph.windowsUpdateStatus";
    UpToDate: "upToDate" = 0,
    PendingInstallation: "pendingInstallation" = 1,
    PendingReboot: "pendingReboot" = 2,
    Failed: "failed" = 3,
}
