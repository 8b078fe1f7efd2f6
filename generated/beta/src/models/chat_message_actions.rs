// @generated
use crate::mg;

/// Enumeration `microsoft.graph.chatMessageActions`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatMessageActions {
    /// `reactionAdded` (1)
    ReactionAdded,
    /// `reactionRemoved` (2)
    ReactionRemoved,
    /// `actionUndefined` (4)
    ActionUndefined,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
}

mg::enumeration! {
    ChatMessageActions: "microsoft.graph.chatMessageActions", flags;
    ReactionAdded: "reactionAdded" = 1,
    ReactionRemoved: "reactionRemoved" = 2,
    ActionUndefined: "actionUndefined" = 4,
    UnknownFutureValue: "unknownFutureValue" = 8,
}
