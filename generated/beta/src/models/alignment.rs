// @generated
use crate::mg;

/// Enumeration `microsoft.graph.alignment`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Alignment {
    /// `left` (0)
    Left,
    /// `right` (1)
    Right,
    /// `center` (2)
    Center,
}

mg::enumeration! {
    Alignment: "microsoft.graph.alignment";
    Left: "left" = 0,
    Right: "right" = 1,
    Center: "center" = 2,
}
