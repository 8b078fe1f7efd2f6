// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsDeviceType`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsDeviceType {
    /// `none` (0)
    None,
    /// `desktop` (1)
    Desktop,
    /// `mobile` (2)
    Mobile,
    /// `holographic` (4)
    Holographic,
    /// `team` (8)
    Team,
    /// `unknownFutureValue` (16)
    UnknownFutureValue,
}

mg::enumeration! {
    WindowsDeviceType: "microsoft.graph.windowsDeviceType", flags;
    None: "none" = 0,
    Desktop: "desktop" = 1,
    Mobile: "mobile" = 2,
    Holographic: "holographic" = 4,
    Team: "team" = 8,
    UnknownFutureValue: "unknownFutureValue" = 16,
}
