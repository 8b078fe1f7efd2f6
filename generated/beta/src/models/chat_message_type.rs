// @generated
use crate::mg;

/// Enumeration `microsoft.graph.chatMessageType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatMessageType {
    /// `message` (0)
    Message,
    /// `chatEvent` (1)
    ChatEvent,
    /// `typing` (2)
    Typing,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
    /// `systemEventMessage` (4)
    SystemEventMessage,
}

mg::enumeration! {
    ChatMessageType: "microsoft.graph.chatMessageType";
    Message: "message" = 0,
    ChatEvent: "chatEvent" = 1,
    Typing: "typing" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
    SystemEventMessage: "systemEventMessage" = 4,
}
