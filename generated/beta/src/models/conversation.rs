// @generated
use crate::mg;

/// Entity type [`microsoft.graph.conversation`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`ConversationCollection`](crate::requests::conversation::ConversationCollection), for
/// example `graph.groups().id(id).conversations()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/conversation?view=graph-rest-beta
pub struct Conversation {
    /// `hasAttachments`. Never null.
    pub has_attachments: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastDeliveredDateTime`. Never null.
    pub last_delivered_date_time: mg::Field<mg::DateTimeOffset>,
    /// `preview`. Never null.
    pub preview: mg::Field<String>,
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
    Conversation: "microsoft.graph.conversation", entity, base super::Entity;
    has_attachments: "hasAttachments" required,
    id: "id" key required,
    last_delivered_date_time: "lastDeliveredDateTime" required,
    preview: "preview" required,
    topic: "topic" required,
    unique_senders: "uniqueSenders" required,
}

mg::derived_from! { Conversation: super::Entity }

impl Conversation {
    /// `threads`: many [`ConversationThread`](super::ConversationThread).
    pub const THREADS: mg::Nav<Conversation, Vec<super::ConversationThread>> = mg::Nav::new(
        "threads",
    );
}
