// @generated
use crate::mg;

/// `microsoft.graph.managedAppDataTransferLevel`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedAppDataTransferLevel {
    /// `allApps`, 0.
    AllApps,
    /// `managedApps`, 1.
    ManagedApps,
    /// `none`, 2.
    None,
}

mg::enumeration! {
    ManagedAppDataTransferLevel "microsoft.graph.managedAppDataTransferLevel" "";
    AllApps "allApps" 0,
    ManagedApps "managedApps" 1,
    None "none" 2,
}
