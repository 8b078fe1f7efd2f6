// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.pinnedChatMessageInfo`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/pinnedchatmessageinfo?view=graph-rest-beta>
    PinnedChatMessageInfo "microsoft.graph.pinnedChatMessageInfo" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { PinnedChatMessageInfo: super::Entity }

impl PinnedChatMessageInfo {
    /// `message`: `chatMessage`
    pub const MESSAGE: mg::Nav<PinnedChatMessageInfo, super::ChatMessage> = mg::Nav::new(
        "message",
    );
}
