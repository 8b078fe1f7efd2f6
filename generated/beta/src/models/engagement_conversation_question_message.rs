// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.engagementConversationQuestionMessage`, an entity type derived from `microsoft.graph.engagementConversationMessage`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/engagementconversationquestionmessage?view=graph-rest-beta>
    EngagementConversationQuestionMessage "microsoft.graph.engagementConversationQuestionMessage" "entity" : super::EngagementConversationMessage;
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
    /// `title`: String, not null
    title "title" "r": String,
}

mg::derived_from! { EngagementConversationQuestionMessage: super::EngagementConversationMessage, super::Entity }

impl EngagementConversationQuestionMessage {
    /// `conversation`: `engagementConversation`
    pub const CONVERSATION: mg::Nav<
        EngagementConversationQuestionMessage,
        super::EngagementConversation,
    > = mg::Nav::new("conversation");
    /// `reactions`: many `engagementConversationMessageReaction`, contained
    pub const REACTIONS: mg::Nav<
        EngagementConversationQuestionMessage,
        Vec<super::EngagementConversationMessageReaction>,
    > = mg::Nav::new("reactions");
    /// `replies`: many `engagementConversationMessage`, contained
    pub const REPLIES: mg::Nav<
        EngagementConversationQuestionMessage,
        Vec<super::EngagementConversationMessage>,
    > = mg::Nav::new("replies");
    /// `replyTo`: `engagementConversationMessage`
    pub const REPLY_TO: mg::Nav<
        EngagementConversationQuestionMessage,
        super::EngagementConversationMessage,
    > = mg::Nav::new("replyTo");
}
