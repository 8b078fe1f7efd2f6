// @generated
use crate::mg;

/// `microsoft.graph.weakAlgorithms`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WeakAlgorithms {
    /// `rsaSha1`, 1.
    RsaSha1,
    /// `unknownFutureValue`, 2.
    UnknownFutureValue,
}

mg::enumeration! {
    WeakAlgorithms "microsoft.graph.weakAlgorithms" "flags";
    RsaSha1 "rsaSha1" 1,
    UnknownFutureValue "unknownFutureValue" 2,
}
