// @generated
use crate::mg;

/// Enumeration `microsoft.graph.contentState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentState {
    /// `rest` (0)
    Rest,
    /// `motion` (1)
    Motion,
    /// `use` (2)
    Use,
}

mg::enumeration! {
    ContentState: "microsoft.graph.contentState";
    Rest: "rest" = 0,
    Motion: "motion" = 1,
    Use: "use" = 2,
}
