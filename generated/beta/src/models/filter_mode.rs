// @generated
use crate::mg;

/// `microsoft.graph.filterMode`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FilterMode {
    /// `include`, 0.
    Include,
    /// `exclude`, 1.
    Exclude,
}

mg::enumeration! {
    FilterMode "microsoft.graph.filterMode" "";
    Include "include" 0,
    Exclude "exclude" 1,
}
