// @generated
use crate::{mg, models, requests};

/// Requests on one [`Conversation`](models::Conversation): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.groups().id(id).conversations().id(id)`.
#[derive(Clone, Debug)]
pub struct ConversationResource(mg::One<models::Conversation>);

mg::builder! { ConversationResource: mg::One<models::Conversation> }

impl ConversationResource {
    /// `…/threads`: many [`ConversationThread`](models::ConversationThread).
    ///
    /// Least privileged permission to read: `Group-Conversation.Read.All` (delegated, application).
    #[inline]
    pub fn threads(
        &self,
    ) -> requests::conversation_thread::ConversationThreadCollection {
        mg::navigate(self, "threads")
    }
}

/// Requests on a collection of [`Conversation`](models::Conversation): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.groups().id(id).conversations()`.
pub type ConversationCollection = mg::Many<models::Conversation, ConversationResource>;
