// @generated
use crate::mg;

/// `microsoft.graph.teamworkInteractionType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamworkInteractionType {
    /// `createChat`, 0.
    CreateChat,
    /// `unknownFutureValue`, 1.
    UnknownFutureValue,
}

mg::enumeration! {
    TeamworkInteractionType "microsoft.graph.teamworkInteractionType" "";
    CreateChat "createChat" 0,
    UnknownFutureValue "unknownFutureValue" 1,
}
