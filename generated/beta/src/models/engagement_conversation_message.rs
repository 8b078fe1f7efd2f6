// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.engagementConversationMessage`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/engagementconversationmessage?view=graph-rest-beta>
    EngagementConversationMessage "microsoft.graph.engagementConversationMessage" "entity" : super::Entity => EngagementConversationMessageKind;
    /// `body`: itemBody, not null
    body "body" "r": mg::Boxed<super::ItemBody>,
    /// `createdDateTime`: DateTimeOffset, not null, computed
    created_date_time "createdDateTime" "rc": mg::DateTimeOffset,
    /// `creationMode`: engagementCreationMode, not null
    creation_mode "creationMode" "r": mg::Open<super::EngagementCreationMode>,
    /// `from`: engagementIdentitySet
    from "from": mg::Boxed<super::EngagementIdentitySet>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null, computed
    last_modified_date_time "lastModifiedDateTime" "rc": mg::DateTimeOffset,
    /// `replyToId`: String, read-only
    reply_to_id "replyToId" "p": String,
}

mg::derived_from! { EngagementConversationMessage: super::Entity }

impl EngagementConversationMessage {
    /// `conversation`: `engagementConversation`
    pub const CONVERSATION: mg::Nav<
        EngagementConversationMessage,
        super::EngagementConversation,
    > = mg::Nav::new("conversation");
    /// `reactions`: many `engagementConversationMessageReaction`, contained
    pub const REACTIONS: mg::Nav<
        EngagementConversationMessage,
        Vec<super::EngagementConversationMessageReaction>,
    > = mg::Nav::new("reactions");
    /// `replies`: many `engagementConversationMessage`, contained
    pub const REPLIES: mg::Nav<
        EngagementConversationMessage,
        Vec<super::EngagementConversationMessage>,
    > = mg::Nav::new("replies");
    /// `replyTo`: `engagementConversationMessage`
    pub const REPLY_TO: mg::Nav<
        EngagementConversationMessage,
        super::EngagementConversationMessage,
    > = mg::Nav::new("replyTo");
}

/// The types derived from `microsoft.graph.engagementConversationMessage`.
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
