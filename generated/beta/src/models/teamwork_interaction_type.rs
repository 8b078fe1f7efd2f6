// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamworkInteractionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamworkInteractionType {
    /// `createChat` (0)
    CreateChat,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
}

mg::enumeration! {
    TeamworkInteractionType: "microsoft.graph.teamworkInteractionType";
    CreateChat: "createChat" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
}
