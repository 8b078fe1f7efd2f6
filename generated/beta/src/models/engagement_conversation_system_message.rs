// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.engagementConversationSystemMessage`, an entity type derived from `microsoft.graph.engagementConversationMessage`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/engagementconversationsystemmessage?view=graph-rest-beta>
    EngagementConversationSystemMessage "microsoft.graph.engagementConversationSystemMessage" "entity" : super::EngagementConversationMessage;
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

mg::derived_from! { EngagementConversationSystemMessage: super::EngagementConversationMessage, super::Entity }

impl EngagementConversationSystemMessage {
    /// `conversation`: `engagementConversation`
    pub const CONVERSATION: mg::Nav<
        EngagementConversationSystemMessage,
        super::EngagementConversation,
    > = mg::Nav::new("conversation");
    /// `reactions`: many `engagementConversationMessageReaction`, contained
    pub const REACTIONS: mg::Nav<
        EngagementConversationSystemMessage,
        Vec<super::EngagementConversationMessageReaction>,
    > = mg::Nav::new("reactions");
    /// `replies`: many `engagementConversationMessage`, contained
    pub const REPLIES: mg::Nav<
        EngagementConversationSystemMessage,
        Vec<super::EngagementConversationMessage>,
    > = mg::Nav::new("replies");
    /// `replyTo`: `engagementConversationMessage`
    pub const REPLY_TO: mg::Nav<
        EngagementConversationSystemMessage,
        super::EngagementConversationMessage,
    > = mg::Nav::new("replyTo");
}
