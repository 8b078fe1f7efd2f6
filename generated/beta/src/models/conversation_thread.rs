// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.conversationThread`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/conversationthread?view=graph-rest-beta>
    ConversationThread "microsoft.graph.conversationThread" "entity" : super::Entity;
    /// `ccRecipients`: Collection(recipient), items not null
    cc_recipients "ccRecipients" "r": Vec<super::Recipient>,
    /// `hasAttachments`: Boolean, not null
    has_attachments "hasAttachments" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isLocked`: Boolean, not null
    is_locked "isLocked" "r": bool,
    /// `lastDeliveredDateTime`: DateTimeOffset, not null
    last_delivered_date_time "lastDeliveredDateTime" "r": mg::DateTimeOffset,
    /// `preview`: String, not null
    preview "preview" "r": String,
    /// `toRecipients`: Collection(recipient), items not null
    to_recipients "toRecipients" "r": Vec<super::Recipient>,
    /// `topic`: String, not null
    topic "topic" "r": String,
    /// `uniqueSenders`: Collection(String), items not null
    unique_senders "uniqueSenders" "r": Vec<String>,
}

mg::derived_from! { ConversationThread: super::Entity }

impl ConversationThread {
    /// `posts`: many `post`, contained
    pub const POSTS: mg::Nav<ConversationThread, Vec<super::Post>> = mg::Nav::new(
        "posts",
    );
}
