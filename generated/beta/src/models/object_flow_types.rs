// @generated
use crate::mg;

/// Enumeration `microsoft.graph.objectFlowTypes`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ObjectFlowTypes {
    /// `None` (0)
    None,
    /// `Add` (1)
    Add,
    /// `Update` (2)
    Update,
    /// `Delete` (4)
    Delete,
}

mg::enumeration! {
    ObjectFlowTypes: "microsoft.graph.objectFlowTypes", flags;
    None: "None" = 0,
    Add: "Add" = 1,
    Update: "Update" = 2,
    Delete: "Delete" = 4,
}
