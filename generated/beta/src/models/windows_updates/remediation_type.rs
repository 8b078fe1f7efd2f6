// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsUpdates.remediationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RemediationType {
    /// `inPlaceUpgrade` (0)
    InPlaceUpgrade,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
}

mg::enumeration! {
    RemediationType: "microsoft.graph.windowsUpdates.remediationType";
    InPlaceUpgrade: "inPlaceUpgrade" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
}
