// @generated
use crate::mg;

/// Enumeration `microsoft.graph.claimBindingSource`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClaimBindingSource {
    /// `directory` (0)
    Directory,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
}

mg::enumeration! {
    ClaimBindingSource: "microsoft.graph.claimBindingSource";
    Directory: "directory" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
}
