// @generated
use crate::{mg, models, requests};

/// Requests on one [`PinnedChatMessageInfo`](models::PinnedChatMessageInfo): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.chats().id(id).pinned_messages().id(id)`.
#[derive(Clone, Debug)]
pub struct PinnedChatMessageInfoResource(mg::One<models::PinnedChatMessageInfo>);

mg::builder! { PinnedChatMessageInfoResource: mg::One<models::PinnedChatMessageInfo> }

impl PinnedChatMessageInfoResource {
    /// `…/message`: [`ChatMessage`](models::ChatMessage).
    #[inline]
    pub fn message(&self) -> requests::chat_message::ChatMessageResource {
        mg::navigate(self, "message")
    }
}

/// Requests on a collection of [`PinnedChatMessageInfo`](models::PinnedChatMessageInfo): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.chats().id(id).pinned_messages()`.
pub type PinnedChatMessageInfoCollection = mg::Many<
    models::PinnedChatMessageInfo,
    PinnedChatMessageInfoResource,
>;
