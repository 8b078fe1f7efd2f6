// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windows10AppType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Windows10AppType {
    /// `desktop` (0)
    Desktop,
    /// `universal` (1)
    Universal,
}

mg::enumeration! {
    Windows10AppType: "microsoft.graph.windows10AppType";
    Desktop: "desktop" = 0,
    Universal: "universal" = 1,
}
