// @generated
use crate::mg;

/// Enumeration `microsoft.graph.managedAppFlaggedReason`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedAppFlaggedReason {
    /// `none` (0)
    None,
    /// `rootedDevice` (1)
    RootedDevice,
    /// `androidBootloaderUnlocked` (2)
    AndroidBootloaderUnlocked,
    /// `androidFactoryRomModified` (3)
    AndroidFactoryRomModified,
}

mg::enumeration! {
    ManagedAppFlaggedReason: "microsoft.graph.managedAppFlaggedReason";
    None: "none" = 0,
    RootedDevice: "rootedDevice" = 1,
    AndroidBootloaderUnlocked: "androidBootloaderUnlocked" = 2,
    AndroidFactoryRomModified: "androidFactoryRomModified" = 3,
}
