// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.conversation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/conversation?view=graph-rest-beta>
    Conversation "microsoft.graph.conversation" "entity" : super::Entity;
    /// `hasAttachments`: Boolean, not null
    has_attachments "hasAttachments" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastDeliveredDateTime`: DateTimeOffset, not null
    last_delivered_date_time "lastDeliveredDateTime" "r": mg::DateTimeOffset,
    /// `preview`: String, not null
    preview "preview" "r": String,
    /// `topic`: String, not null
    topic "topic" "r": String,
    /// `uniqueSenders`: Collection(String), items not null
    unique_senders "uniqueSenders" "r": Vec<String>,
}

mg::derived_from! { Conversation: super::Entity }

impl Conversation {
    /// `threads`: many `conversationThread`, contained
    pub const THREADS: mg::Nav<Conversation, Vec<super::ConversationThread>> = mg::Nav::new(
        "threads",
    );
}
