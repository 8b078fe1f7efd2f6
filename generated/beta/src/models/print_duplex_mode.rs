// @generated
use crate::mg;

/// Enumeration `microsoft.graph.printDuplexMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrintDuplexMode {
    /// `flipOnLongEdge` (0)
    FlipOnLongEdge,
    /// `flipOnShortEdge` (1)
    FlipOnShortEdge,
    /// `oneSided` (2)
    OneSided,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    PrintDuplexMode: "microsoft.graph.printDuplexMode";
    FlipOnLongEdge: "flipOnLongEdge" = 0,
    FlipOnShortEdge: "flipOnShortEdge" = 1,
    OneSided: "oneSided" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
