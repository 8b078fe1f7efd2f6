// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.targetedChatMessage`, an entity type derived from `microsoft.graph.chatMessage`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/targetedchatmessage?view=graph-rest-beta>
    TargetedChatMessage "microsoft.graph.targetedChatMessage" "entity" : super::ChatMessage;
    /// `attachments`: Collection(chatMessageAttachment)
    attachments "attachments": Vec<super::ChatMessageAttachment>,
    /// `body`: chatMessageBody, not null
    body "body" "r": mg::Boxed<super::ChatMessageBody>,
    /// `channelIdentity`: channelIdentity
    channel_identity "channelIdentity": mg::Boxed<super::ChannelIdentity>,
    /// `chatId`: String
    chat_id "chatId": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `deletedDateTime`: DateTimeOffset
    deleted_date_time "deletedDateTime": mg::DateTimeOffset,
    /// `etag`: String
    etag "etag": String,
    /// `eventDetail`: eventMessageDetail
    event_detail "eventDetail": mg::Boxed<super::EventMessageDetail>,
    /// `from`: chatMessageFromIdentitySet
    from "from": mg::Boxed<super::ChatMessageFromIdentitySet>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `importance`: chatMessageImportance, not null
    importance "importance" "r": mg::Open<super::ChatMessageImportance>,
    /// `lastEditedDateTime`: DateTimeOffset
    last_edited_date_time "lastEditedDateTime": mg::DateTimeOffset,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `locale`: String, not null
    locale "locale" "r": String,
    /// `mentions`: Collection(chatMessageMention)
    mentions "mentions": Vec<super::ChatMessageMention>,
    /// `messageHistory`: Collection(chatMessageHistoryItem)
    message_history "messageHistory": Vec<super::ChatMessageHistoryItem>,
    /// `messageType`: chatMessageType, not null
    message_type "messageType" "r": mg::Open<super::ChatMessageType>,
    /// `onBehalfOf`: chatMessageFromIdentitySet
    on_behalf_of "onBehalfOf": mg::Boxed<super::ChatMessageFromIdentitySet>,
    /// `policyViolation`: chatMessagePolicyViolation
    policy_violation "policyViolation": mg::Boxed<super::ChatMessagePolicyViolation>,
    /// `reactions`: Collection(chatMessageReaction)
    reactions "reactions": Vec<super::ChatMessageReaction>,
    /// `recipient`: identity
    recipient "recipient": mg::Boxed<super::Identity>,
    /// `replyToId`: String
    reply_to_id "replyToId": String,
    /// `subject`: String
    subject "subject": String,
    /// `summary`: String
    summary "summary": String,
    /// `webUrl`: String
    web_url "webUrl": String,
}

mg::derived_from! { TargetedChatMessage: super::ChatMessage, super::Entity }

impl TargetedChatMessage {
    /// `hostedContents`: many `chatMessageHostedContent`, contained
    pub const HOSTED_CONTENTS: mg::Nav<
        TargetedChatMessage,
        Vec<super::ChatMessageHostedContent>,
    > = mg::Nav::new("hostedContents");
    /// `replies`: many `chatMessage`, contained
    pub const REPLIES: mg::Nav<TargetedChatMessage, Vec<super::ChatMessage>> = mg::Nav::new(
        "replies",
    );
}
