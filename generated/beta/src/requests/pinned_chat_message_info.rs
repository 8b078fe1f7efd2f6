// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.pinnedChatMessageInfo`, by its URL.
    ///
    /// For example `/chats/{chat-id}/pinnedMessages/{pinnedChatMessageInfo-id}`.
    PinnedChatMessageInfoResource(mg::One<models::PinnedChatMessageInfo>)
}

impl PinnedChatMessageInfoResource {
    /// `…/message`: `chatMessage`
    #[inline]
    pub fn message(&self) -> requests::chat_message::ChatMessageResource {
        mg::to(self, "message")
    }
}

/// A collection of `microsoft.graph.pinnedChatMessageInfo`, by its URL.
///
/// For example `/chats/{chat-id}/pinnedMessages`.
pub type PinnedChatMessageInfoCollection = mg::Many<
    models::PinnedChatMessageInfo,
    PinnedChatMessageInfoResource,
>;
