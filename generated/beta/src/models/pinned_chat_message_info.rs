// @generated
use crate::mg;

/// Entity type [`microsoft.graph.pinnedChatMessageInfo`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PinnedChatMessageInfoCollection`], for example
/// `graph.chats().id(id).pinned_messages()`.
///
/// [`PinnedChatMessageInfoCollection`]: crate::requests::pinned_chat_message_info::PinnedChatMessageInfoCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/pinnedchatmessageinfo?view=graph-rest-beta
pub struct PinnedChatMessageInfo {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PinnedChatMessageInfo: "microsoft.graph.pinnedChatMessageInfo", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { PinnedChatMessageInfo: super::Entity }

impl PinnedChatMessageInfo {
    /// `message`: [`ChatMessage`](super::ChatMessage).
    pub const MESSAGE: mg::Nav<PinnedChatMessageInfo, super::ChatMessage> = mg::Nav::new(
        "message",
    );
}
