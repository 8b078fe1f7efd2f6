// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsManagedAppDataTransferLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsManagedAppDataTransferLevel {
    /// `allApps` (0)
    AllApps,
    /// `none` (1)
    None,
}

mg::enumeration! {
    WindowsManagedAppDataTransferLevel: "microsoft.graph.windowsManagedAppDataTransferLevel";
    AllApps: "allApps" = 0,
    None: "none" = 1,
}
