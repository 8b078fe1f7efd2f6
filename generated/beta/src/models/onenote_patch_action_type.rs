// @generated
use crate::mg;

/// Enumeration `microsoft.graph.onenotePatchActionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnenotePatchActionType {
    /// `Replace` (0)
    Replace,
    /// `Append` (1)
    Append,
    /// `Delete` (2)
    Delete,
    /// `Insert` (3)
    Insert,
    /// `Prepend` (4)
    Prepend,
}

mg::enumeration! {
    OnenotePatchActionType: "microsoft.graph.onenotePatchActionType";
    Replace: "Replace" = 0,
    Append: "Append" = 1,
    Delete: "Delete" = 2,
    Insert: "Insert" = 3,
    Prepend: "Prepend" = 4,
}
