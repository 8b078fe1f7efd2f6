// @generated
use crate::mg;

/// Enumeration `microsoft.graph.channelLayoutType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChannelLayoutType {
    /// `post` (0)
    Post,
    /// `chat` (1)
    Chat,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    ChannelLayoutType: "microsoft.graph.channelLayoutType";
    Post: "post" = 0,
    Chat: "chat" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
