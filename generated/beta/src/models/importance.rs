// @generated
use crate::mg;

/// Enumeration `microsoft.graph.importance`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Importance {
    /// `low` (0)
    Low,
    /// `normal` (1)
    Normal,
    /// `high` (2)
    High,
}

mg::enumeration! {
    Importance: "microsoft.graph.importance";
    Low: "low" = 0,
    Normal: "normal" = 1,
    High: "high" = 2,
}
