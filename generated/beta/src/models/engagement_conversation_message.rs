// @generated
use crate::mg;

/// Entity type [`microsoft.graph.engagementConversationMessage`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`EngagementConversationMessageCollection`], for example
/// `graph.communications().online_meeting_conversations().id(id).messages()`.
///
/// [`EngagementConversationMessageCollection`]: crate::requests::engagement_conversation_message::EngagementConversationMessageCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/engagementconversationmessage?view=graph-rest-beta
pub struct EngagementConversationMessage {
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
    EngagementConversationMessage: "microsoft.graph.engagementConversationMessage", entity, base super::Entity, family EngagementConversationMessageKind;
    body: "body" required,
    created_date_time: "createdDateTime" required computed,
    creation_mode: "creationMode" required,
    from: "from",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required computed,
    reply_to_id: "replyToId" read_only,
}

mg::derived_from! { EngagementConversationMessage: super::Entity }

impl EngagementConversationMessage {
    /// `conversation`: [`EngagementConversation`](super::EngagementConversation).
    pub const CONVERSATION: mg::Nav<
        EngagementConversationMessage,
        super::EngagementConversation,
    > = mg::Nav::new("conversation");
    /// `reactions`: many
    /// [`EngagementConversationMessageReaction`](super::EngagementConversationMessageReaction).
    pub const REACTIONS: mg::Nav<
        EngagementConversationMessage,
        Vec<super::EngagementConversationMessageReaction>,
    > = mg::Nav::new("reactions");
    /// `replies`: many [`EngagementConversationMessage`](super::EngagementConversationMessage).
    pub const REPLIES: mg::Nav<
        EngagementConversationMessage,
        Vec<super::EngagementConversationMessage>,
    > = mg::Nav::new("replies");
    /// `replyTo`: [`EngagementConversationMessage`](super::EngagementConversationMessage).
    pub const REPLY_TO: mg::Nav<
        EngagementConversationMessage,
        super::EngagementConversationMessage,
    > = mg::Nav::new("replyTo");
}

/// The types derived from [`EngagementConversationMessage`].
#[non_exhaustive]
pub enum EngagementConversationMessageKind {
    EngagementConversationDiscussionMessage(
        Box<super::EngagementConversationDiscussionMessage>,
    ),
    EngagementConversationQuestionMessage(
        Box<super::EngagementConversationQuestionMessage>,
    ),
    EngagementConversationSystemMessage(Box<super::EngagementConversationSystemMessage>),
    /// None of these, or a type that this version does not know.
    Other(Box<EngagementConversationMessage>),
}

mg::family! {
    EngagementConversationMessage => EngagementConversationMessageKind;
    EngagementConversationDiscussionMessage(super::EngagementConversationDiscussionMessage),
    EngagementConversationQuestionMessage(super::EngagementConversationQuestionMessage),
    EngagementConversationSystemMessage(super::EngagementConversationSystemMessage),
}
