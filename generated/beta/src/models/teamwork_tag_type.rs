// @generated
use crate::mg;

/// `microsoft.graph.teamworkTagType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamworkTagType {
    /// `standard`, 0.
    Standard,
    /// `unknownFutureValue`, 1.
    UnknownFutureValue,
}

mg::enumeration! {
    TeamworkTagType "microsoft.graph.teamworkTagType" "";
    Standard "standard" 0,
    UnknownFutureValue "unknownFutureValue" 1,
}
