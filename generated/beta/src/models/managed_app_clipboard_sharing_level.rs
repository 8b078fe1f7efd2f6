// @generated
use crate::mg;

/// Enumeration `microsoft.graph.managedAppClipboardSharingLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedAppClipboardSharingLevel {
    /// `allApps` (0)
    AllApps,
    /// `managedAppsWithPasteIn` (1)
    ManagedAppsWithPasteIn,
    /// `managedApps` (2)
    ManagedApps,
    /// `blocked` (3)
    Blocked,
}

mg::enumeration! {
    ManagedAppClipboardSharingLevel: "microsoft.graph.managedAppClipboardSharingLevel";
    AllApps: "allApps" = 0,
    ManagedAppsWithPasteIn: "managedAppsWithPasteIn" = 1,
    ManagedApps: "managedApps" = 2,
    Blocked: "blocked" = 3,
}
