// @generated
use crate::mg;

/// Enumeration `microsoft.graph.teamworkConversationIdentityType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamworkConversationIdentityType {
    /// `team` (0)
    Team,
    /// `channel` (1)
    Channel,
    /// `chat` (2)
    Chat,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    TeamworkConversationIdentityType: "microsoft.graph.teamworkConversationIdentityType";
    Team: "team" = 0,
    Channel: "channel" = 1,
    Chat: "chat" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
