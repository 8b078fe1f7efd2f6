// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsUpdates.safeguardCategory`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SafeguardCategory {
    /// `likelyIssues` (0)
    LikelyIssues,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
}

mg::enumeration! {
    SafeguardCategory: "microsoft.graph.windowsUpdates.safeguardCategory";
    LikelyIssues: "likelyIssues" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
}
