// @generated
use crate::mg;

/// Enumeration `microsoft.graph.visibilitySetting`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VisibilitySetting {
    /// `notConfigured` (0)
    NotConfigured,
    /// `hide` (1)
    Hide,
    /// `show` (2)
    Show,
}

mg::enumeration! {
    VisibilitySetting: "microsoft.graph.visibilitySetting";
    NotConfigured: "notConfigured" = 0,
    Hide: "hide" = 1,
    Show: "show" = 2,
}
