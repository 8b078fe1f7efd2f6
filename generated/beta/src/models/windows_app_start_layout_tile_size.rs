// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsAppStartLayoutTileSize`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsAppStartLayoutTileSize {
    /// `hidden` (0)
    Hidden,
    /// `small` (1)
    Small,
    /// `medium` (2)
    Medium,
    /// `wide` (3)
    Wide,
    /// `large` (4)
    Large,
}

mg::enumeration! {
    WindowsAppStartLayoutTileSize: "microsoft.graph.windowsAppStartLayoutTileSize";
    Hidden: "hidden" = 0,
    Small: "small" = 1,
    Medium: "medium" = 2,
    Wide: "wide" = 3,
    Large: "large" = 4,
}
