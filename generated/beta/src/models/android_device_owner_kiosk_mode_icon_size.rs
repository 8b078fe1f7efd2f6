// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidDeviceOwnerKioskModeIconSize`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidDeviceOwnerKioskModeIconSize {
    /// `notConfigured` (0)
    NotConfigured,
    /// `smallest` (1)
    Smallest,
    /// `small` (2)
    Small,
    /// `regular` (3)
    Regular,
    /// `large` (4)
    Large,
    /// `largest` (5)
    Largest,
}

mg::enumeration! {
    AndroidDeviceOwnerKioskModeIconSize: "microsoft.graph.androidDeviceOwnerKioskModeIconSize";
    NotConfigured: "notConfigured" = 0,
    Smallest: "smallest" = 1,
    Small: "small" = 2,
    Regular: "regular" = 3,
    Large: "large" = 4,
    Largest: "largest" = 5,
}
