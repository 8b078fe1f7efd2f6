// @generated
use crate::mg;

/// Enumeration `microsoft.graph.applicationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationType {
    /// `universal` (1)
    Universal,
    /// `desktop` (2)
    Desktop,
}

mg::enumeration! {
    ApplicationType: "microsoft.graph.applicationType";
    Universal: "universal" = 1,
    Desktop: "desktop" = 2,
}
