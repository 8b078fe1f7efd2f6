// @generated
use crate::mg;

/// Enumeration `microsoft.graph.ediscovery.childSelectability`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChildSelectability {
    /// `One` (0)
    One,
    /// `Many` (1)
    Many,
}

mg::enumeration! {
    ChildSelectability: "microsoft.graph.ediscovery.childSelectability";
    One: "One" = 0,
    Many: "Many" = 1,
}
