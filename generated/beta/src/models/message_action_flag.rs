// @generated
use crate::mg;

/// Enumeration `microsoft.graph.messageActionFlag`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageActionFlag {
    /// `any` (0)
    Any,
    /// `call` (1)
    Call,
    /// `doNotForward` (2)
    DoNotForward,
    /// `followUp` (3)
    FollowUp,
    /// `fyi` (4)
    Fyi,
    /// `forward` (5)
    Forward,
    /// `noResponseNecessary` (6)
    NoResponseNecessary,
    /// `read` (7)
    Read,
    /// `reply` (8)
    Reply,
    /// `replyToAll` (9)
    ReplyToAll,
    /// `review` (10)
    Review,
}

mg::enumeration! {
    MessageActionFlag: "microsoft.graph.messageActionFlag";
    Any: "any" = 0,
    Call: "call" = 1,
    DoNotForward: "doNotForward" = 2,
    FollowUp: "followUp" = 3,
    Fyi: "fyi" = 4,
    Forward: "forward" = 5,
    NoResponseNecessary: "noResponseNecessary" = 6,
    Read: "read" = 7,
    Reply: "reply" = 8,
    ReplyToAll: "replyToAll" = 9,
    Review: "review" = 10,
}
