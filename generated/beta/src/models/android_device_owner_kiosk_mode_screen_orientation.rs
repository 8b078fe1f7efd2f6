// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidDeviceOwnerKioskModeScreenOrientation`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidDeviceOwnerKioskModeScreenOrientation {
    /// `notConfigured` (0)
    NotConfigured,
    /// `portrait` (1)
    Portrait,
    /// `landscape` (2)
    Landscape,
    /// `autoRotate` (3)
    AutoRotate,
}

mg::enumeration! {
    AndroidDeviceOwnerKioskModeScreenOrientation: "microsoft.graph.androidDeviceOwnerKioskModeScreenOrientation";
    NotConfigured: "notConfigured" = 0,
    Portrait: "portrait" = 1,
    Landscape: "landscape" = 2,
    AutoRotate: "autoRotate" = 3,
}
