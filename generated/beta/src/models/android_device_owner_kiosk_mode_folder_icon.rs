// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidDeviceOwnerKioskModeFolderIcon`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidDeviceOwnerKioskModeFolderIcon {
    /// `notConfigured` (0)
    NotConfigured,
    /// `darkSquare` (1)
    DarkSquare,
    /// `darkCircle` (2)
    DarkCircle,
    /// `lightSquare` (3)
    LightSquare,
    /// `lightCircle` (4)
    LightCircle,
}

mg::enumeration! {
    AndroidDeviceOwnerKioskModeFolderIcon: "microsoft.graph.androidDeviceOwnerKioskModeFolderIcon";
    NotConfigured: "notConfigured" = 0,
    DarkSquare: "darkSquare" = 1,
    DarkCircle: "darkCircle" = 2,
    LightSquare: "lightSquare" = 3,
    LightCircle: "lightCircle" = 4,
}
