// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.reviewSetSettings`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReviewSetSettings {
    /// `none` (0)
    None,
    /// `disableGrouping` (1)
    DisableGrouping,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    ReviewSetSettings: "microsoft.graph.security.reviewSetSettings", flags;
    None: "none" = 0,
    DisableGrouping: "disableGrouping" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
