// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamworkTagType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamworkTagType {
    /// `standard` (0)
    Standard,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
}

mg::enumeration! {
    TeamworkTagType: "microsoft.graph.teamworkTagType";
    Standard: "standard" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
}
