// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.conversation`, by its URL.
    ///
    /// For example `/groups/{group-id}/conversations/{conversation-id}`.
    ConversationResource(mg::One<models::Conversation>)
}

impl ConversationResource {
    /// `…/threads`: many `conversationThread`
    #[inline]
    pub fn threads(
        &self,
    ) -> requests::conversation_thread::ConversationThreadCollection {
        mg::to(self, "threads")
    }
}

/// A collection of `microsoft.graph.conversation`, by its URL.
///
/// For example `/groups/{group-id}/conversations`.
pub type ConversationCollection = mg::Many<models::Conversation, ConversationResource>;
