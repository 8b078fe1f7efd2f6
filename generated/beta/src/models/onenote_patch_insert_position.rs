// @generated
use crate::mg;

/// Enumeration `microsoft.graph.onenotePatchInsertPosition`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnenotePatchInsertPosition {
    /// `After` (0)
    After,
    /// `Before` (1)
    Before,
}

mg::enumeration! {
    OnenotePatchInsertPosition: "microsoft.graph.onenotePatchInsertPosition";
    After: "After" = 0,
    Before: "Before" = 1,
}
