// @generated
use crate::mg;

/// Enumeration `microsoft.graph.managedAppDataTransferLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedAppDataTransferLevel {
    /// `allApps` (0)
    AllApps,
    /// `managedApps` (1)
    ManagedApps,
    /// `none` (2)
    None,
}

mg::enumeration! {
    ManagedAppDataTransferLevel: "microsoft.graph.managedAppDataTransferLevel";
    AllApps: "allApps" = 0,
    ManagedApps: "managedApps" = 1,
    None: "none" = 2,
}
