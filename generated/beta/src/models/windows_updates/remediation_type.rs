// @generated
use crate::mg;

/// `microsoft.graph.windowsUpdates.remediationType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RemediationType {
    /// `inPlaceUpgrade`, 0.
    InPlaceUpgrade,
    /// `unknownFutureValue`, 1.
    UnknownFutureValue,
}

mg::enumeration! {
    RemediationType "microsoft.graph.windowsUpdates.remediationType" "";
    InPlaceUpgrade "inPlaceUpgrade" 0,
    UnknownFutureValue "unknownFutureValue" 1,
}
