// @generated
use crate::mg;

/// Enumeration `microsoft.graph.priority`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Priority {
    /// `None` (0)
    None,
    /// `High` (1)
    High,
    /// `Low` (2)
    Low,
}

mg::enumeration! {
    Priority: "microsoft.graph.priority";
    None: "None" = 0,
    High: "High" = 1,
    Low: "Low" = 2,
}
