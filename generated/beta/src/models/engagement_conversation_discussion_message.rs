// @generated
use crate::mg;

/// Entity type [`microsoft.graph.engagementConversationDiscussionMessage`][reference], derived from
/// [`EngagementConversationMessage`](super::EngagementConversationMessage).
///
/// Requests: [`EngagementConversationDiscussionMessageCollection`], for example:
///
/// ```ignore
/// graph
///     .communications()
///     .online_meeting_conversations()
///     .id(id)
///     .messages()
///     .cast_to_engagement_conversation_discussion_message()
/// ```
///
/// [`EngagementConversationDiscussionMessageCollection`]: crate::requests::engagement_conversation_discussion_message::EngagementConversationDiscussionMessageCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/engagementconversationdiscussionmessage?view=graph-rest-beta
pub struct EngagementConversationDiscussionMessage {
    /// `body`. Never null.
    pub body: mg::Field<mg::Boxed<super::ItemBody>>,
    /// `createdDateTime`. Never null. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `creationMode`. Never null.
    pub creation_mode: mg::Field<mg::Open<super::EngagementCreationMode>>,
    /// `from`.
    pub from: mg::Field<mg::Boxed<super::EngagementIdentitySet>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `replyToId`. Read-only.
    pub reply_to_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EngagementConversationDiscussionMessage: "microsoft.graph.engagementConversationDiscussionMessage", entity, base super::EngagementConversationMessage;
    body: "body" required,
    created_date_time: "createdDateTime" required computed,
    creation_mode: "creationMode" required,
    from: "from",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required computed,
    reply_to_id: "replyToId" read_only,
}

mg::derived_from! { EngagementConversationDiscussionMessage: super::EngagementConversationMessage, super::Entity }

impl EngagementConversationDiscussionMessage {
    /// `conversation`: [`EngagementConversation`](super::EngagementConversation).
    pub const CONVERSATION: mg::Nav<
        EngagementConversationDiscussionMessage,
        super::EngagementConversation,
    > = mg::Nav::new("conversation");
    /// `reactions`: many
    /// [`EngagementConversationMessageReaction`](super::EngagementConversationMessageReaction).
    pub const REACTIONS: mg::Nav<
        EngagementConversationDiscussionMessage,
        Vec<super::EngagementConversationMessageReaction>,
    > = mg::Nav::new("reactions");
    /// `replies`: many [`EngagementConversationMessage`](super::EngagementConversationMessage).
    pub const REPLIES: mg::Nav<
        EngagementConversationDiscussionMessage,
        Vec<super::EngagementConversationMessage>,
    > = mg::Nav::new("replies");
    /// `replyTo`: [`EngagementConversationMessage`](super::EngagementConversationMessage).
    pub const REPLY_TO: mg::Nav<
        EngagementConversationDiscussionMessage,
        super::EngagementConversationMessage,
    > = mg::Nav::new("replyTo");
}
