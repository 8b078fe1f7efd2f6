// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsKioskAppType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsKioskAppType {
    /// `unknown` (0)
    Unknown,
    /// `store` (1)
    Store,
    /// `desktop` (2)
    Desktop,
    /// `aumId` (3)
    AumId,
}

mg::enumeration! {
    WindowsKioskAppType: "microsoft.graph.windowsKioskAppType";
    Unknown: "unknown" = 0,
    Store: "store" = 1,
    Desktop: "desktop" = 2,
    AumId: "aumId" = 3,
}
