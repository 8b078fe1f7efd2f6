// @generated
use crate::mg;

/// Enumeration `microsoft.graph.weakAlgorithms`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WeakAlgorithms {
    /// `rsaSha1` (1)
    RsaSha1,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    WeakAlgorithms: "microsoft.graph.weakAlgorithms", flags;
    RsaSha1: "rsaSha1" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
