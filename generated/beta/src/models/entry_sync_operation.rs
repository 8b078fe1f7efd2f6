// @generated
use crate::mg;

/// Enumeration `microsoft.graph.entrySyncOperation`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EntrySyncOperation {
    /// `None` (0)
    None,
    /// `Add` (1)
    Add,
    /// `Delete` (2)
    Delete,
    /// `Update` (3)
    Update,
}

mg::enumeration! {
    EntrySyncOperation: "microsoft.graph.entrySyncOperation";
    None: "None" = 0,
    Add: "Add" = 1,
    Delete: "Delete" = 2,
    Update: "Update" = 3,
}
