// @generated
use crate::mg;

/// Enumeration `microsoft.graph.postType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PostType {
    /// `regular` (0)
    Regular,
    /// `quick` (1)
    Quick,
    /// `strategic` (2)
    Strategic,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    PostType: "microsoft.graph.postType";
    Regular: "regular" = 0,
    Quick: "quick" = 1,
    Strategic: "strategic" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
