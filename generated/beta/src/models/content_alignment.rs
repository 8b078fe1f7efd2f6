// @generated
use crate::mg;

/// Enumeration `microsoft.graph.contentAlignment`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentAlignment {
    /// `left` (0)
    Left,
    /// `right` (1)
    Right,
    /// `center` (2)
    Center,
}

mg::enumeration! {
    ContentAlignment: "microsoft.graph.contentAlignment";
    Left: "left" = 0,
    Right: "right" = 1,
    Center: "center" = 2,
}
