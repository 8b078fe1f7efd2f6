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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Group-Conversation.Read.All**, Group-Conversation.ReadWrite.All, Group.Read.All, Group.ReadWrite.All | **Group-Conversation.Read.All**, Group.Read.All, Group-Conversation.ReadWrite.All, Group.ReadWrite.All |
    /// | `GET …/{id}` | **Group-Conversation.Read.All**, **Group-Conversation.ReadWrite.All**, Group.Read.All, Group.ReadWrite.All | **Group-Conversation.Read.All**, **Group-Conversation.ReadWrite.All**, Group.Read.All, Group.ReadWrite.All |
    /// | `POST` | **Group-Conversation.ReadWrite.All**, Group.ReadWrite.All | – |
    /// | `PATCH …/{id}` | **Group-Conversation.ReadWrite.All**, Group.ReadWrite.All | **Group-Conversation.ReadWrite.All**, Group.ReadWrite.All |
    /// | `DELETE …/{id}` | **Group-Conversation.ReadWrite.All**, Group.ReadWrite.All | **Group-Conversation.ReadWrite.All**, Group.ReadWrite.All |
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
