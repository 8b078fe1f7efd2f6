// @generated
use crate::mg;

/// Enumeration `microsoft.graph.applicationMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationMode {
    /// `manual` (0)
    Manual,
    /// `automatic` (1)
    Automatic,
    /// `recommended` (2)
    Recommended,
}

mg::enumeration! {
    ApplicationMode: "microsoft.graph.applicationMode";
    Manual: "manual" = 0,
    Automatic: "automatic" = 1,
    Recommended: "recommended" = 2,
}
