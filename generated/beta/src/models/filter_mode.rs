// @generated
use crate::mg;

/// Enumeration `microsoft.graph.filterMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FilterMode {
    /// `include` (0)
    Include,
    /// `exclude` (1)
    Exclude,
}

mg::enumeration! {
    FilterMode: "microsoft.graph.filterMode";
    Include: "include" = 0,
    Exclude: "exclude" = 1,
}
