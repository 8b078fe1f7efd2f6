// @generated
use crate::mg;

/// Entity type [`microsoft.graph.targetedChatMessage`][reference], derived from
/// [`ChatMessage`](super::ChatMessage).
///
/// Requests: [`TargetedChatMessageCollection`], for example
/// `graph.chats().id(id).targeted_messages()`.
///
/// Operations: `set_reaction`, `soft_delete`, `undo_soft_delete`, `unset_reaction`, `delta`,
/// `forward_to_chat`, `reply_with_quote`.
///
/// [`TargetedChatMessageCollection`]: crate::requests::targeted_chat_message::TargetedChatMessageCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/targetedchatmessage?view=graph-rest-beta
pub struct TargetedChatMessage {
    /// `attachments`.
    pub attachments: mg::Field<Vec<super::ChatMessageAttachment>>,
    /// `body`. Never null.
    pub body: mg::Field<mg::Boxed<super::ChatMessageBody>>,
    /// `channelIdentity`.
    pub channel_identity: mg::Field<mg::Boxed<super::ChannelIdentity>>,
    /// `chatId`.
    pub chat_id: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `etag`.
    pub etag: mg::Field<String>,
    /// `eventDetail`.
    pub event_detail: mg::Field<mg::Boxed<super::EventMessageDetail>>,
    /// `from`.
    pub from: mg::Field<mg::Boxed<super::ChatMessageFromIdentitySet>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `importance`. Never null.
    pub importance: mg::Field<mg::Open<super::ChatMessageImportance>>,
    /// `lastEditedDateTime`.
    pub last_edited_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `locale`. Never null.
    pub locale: mg::Field<String>,
    /// `mentions`.
    pub mentions: mg::Field<Vec<super::ChatMessageMention>>,
    /// `messageHistory`.
    pub message_history: mg::Field<Vec<super::ChatMessageHistoryItem>>,
    /// `messageType`. Never null.
    pub message_type: mg::Field<mg::Open<super::ChatMessageType>>,
    /// `onBehalfOf`.
    pub on_behalf_of: mg::Field<mg::Boxed<super::ChatMessageFromIdentitySet>>,
    /// `policyViolation`.
    pub policy_violation: mg::Field<mg::Boxed<super::ChatMessagePolicyViolation>>,
    /// `reactions`.
    pub reactions: mg::Field<Vec<super::ChatMessageReaction>>,
    /// `recipient`.
    pub recipient: mg::Field<mg::Boxed<super::Identity>>,
    /// `replyToId`.
    pub reply_to_id: mg::Field<String>,
    /// `subject`.
    pub subject: mg::Field<String>,
    /// `summary`.
    pub summary: mg::Field<String>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TargetedChatMessage: "microsoft.graph.targetedChatMessage", entity, base super::ChatMessage;
    attachments: "attachments",
    body: "body" required,
    channel_identity: "channelIdentity",
    chat_id: "chatId",
    created_date_time: "createdDateTime",
    deleted_date_time: "deletedDateTime",
    etag: "etag",
    event_detail: "eventDetail",
    from: "from",
    id: "id" key required,
    importance: "importance" required,
    last_edited_date_time: "lastEditedDateTime",
    last_modified_date_time: "lastModifiedDateTime",
    locale: "locale" required,
    mentions: "mentions",
    message_history: "messageHistory",
    message_type: "messageType" required,
    on_behalf_of: "onBehalfOf",
    policy_violation: "policyViolation",
    reactions: "reactions",
    recipient: "recipient",
    reply_to_id: "replyToId",
    subject: "subject",
    summary: "summary",
    web_url: "webUrl",
}

mg::derived_from! { TargetedChatMessage: super::ChatMessage, super::Entity }

impl TargetedChatMessage {
    /// `hostedContents`: many [`ChatMessageHostedContent`](super::ChatMessageHostedContent).
    pub const HOSTED_CONTENTS: mg::Nav<
        TargetedChatMessage,
        Vec<super::ChatMessageHostedContent>,
    > = mg::Nav::new("hostedContents");
    /// `replies`: many [`ChatMessage`](super::ChatMessage).
    pub const REPLIES: mg::Nav<TargetedChatMessage, Vec<super::ChatMessage>> = mg::Nav::new(
        "replies",
    );
}
