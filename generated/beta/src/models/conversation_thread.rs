// @generated
use crate::mg;

/// Entity type [`microsoft.graph.conversationThread`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ConversationThreadCollection`], for example `graph.groups().id(id).threads()`.
///
/// Operations: `reply`.
///
/// [`ConversationThreadCollection`]: crate::requests::conversation_thread::ConversationThreadCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/conversationthread?view=graph-rest-beta
pub struct ConversationThread {
    /// `ccRecipients`.
    pub cc_recipients: mg::Field<Vec<super::Recipient>>,
    /// `hasAttachments`. Never null.
    pub has_attachments: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isLocked`. Never null.
    pub is_locked: mg::Field<bool>,
    /// `lastDeliveredDateTime`. Never null.
    pub last_delivered_date_time: mg::Field<mg::DateTimeOffset>,
    /// `preview`. Never null.
    pub preview: mg::Field<String>,
    /// `toRecipients`.
    pub to_recipients: mg::Field<Vec<super::Recipient>>,
    /// `topic`. Never null.
    pub topic: mg::Field<String>,
    /// `uniqueSenders`.
    pub unique_senders: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConversationThread: "microsoft.graph.conversationThread", entity, base super::Entity;
    cc_recipients: "ccRecipients" required,
    has_attachments: "hasAttachments" required,
    id: "id" key required,
    is_locked: "isLocked" required,
    last_delivered_date_time: "lastDeliveredDateTime" required,
    preview: "preview" required,
    to_recipients: "toRecipients" required,
    topic: "topic" required,
    unique_senders: "uniqueSenders" required,
}

mg::derived_from! { ConversationThread: super::Entity }

impl ConversationThread {
    /// `posts`: many [`Post`](super::Post).
    pub const POSTS: mg::Nav<ConversationThread, Vec<super::Post>> = mg::Nav::new(
        "posts",
    );
}
