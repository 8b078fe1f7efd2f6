// @generated
use crate::mg;

/// Enumeration `microsoft.graph.termStore.relationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RelationType {
    /// `pin` (0)
    Pin,
    /// `reuse` (1)
    Reuse,
}

mg::enumeration! {
    RelationType: "microsoft.graph.termStore.relationType";
    Pin: "pin" = 0,
    Reuse: "reuse" = 1,
}
