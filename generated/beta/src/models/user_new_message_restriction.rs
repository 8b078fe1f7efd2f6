// @generated
use crate::mg;

/// Enumeration `microsoft.graph.userNewMessageRestriction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserNewMessageRestriction {
    /// `everyone` (0)
    Everyone,
    /// `everyoneExceptGuests` (1)
    EveryoneExceptGuests,
    /// `moderators` (2)
    Moderators,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    UserNewMessageRestriction: "microsoft.graph.userNewMessageRestriction";
    Everyone: "everyone" = 0,
    EveryoneExceptGuests: "everyoneExceptGuests" = 1,
    Moderators: "moderators" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
