// @generated
use crate::mg;

/// Enumeration `microsoft.graph.replyRestriction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReplyRestriction {
    /// `everyone` (0)
    Everyone,
    /// `authorAndModerators` (1)
    AuthorAndModerators,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    ReplyRestriction: "microsoft.graph.replyRestriction";
    Everyone: "everyone" = 0,
    AuthorAndModerators: "authorAndModerators" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
