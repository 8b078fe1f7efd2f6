// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.message`][reference], derived from
/// [`OutlookItem`](super::OutlookItem).
///
/// Requests: [`MessageCollection`](crate::requests::message::MessageCollection), for example
/// `graph.me().messages()`.
///
/// Operations: `copy`, `create_forward`, `create_reply`, `create_reply_all`, `forward`,
/// `mark_as_junk`, `mark_as_not_junk`, `move_` and 7 more.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/message?view=graph-rest-beta
pub struct Message {
    /// `bccRecipients`.
    pub bcc_recipients: mg::Field<Vec<super::Recipient>>,
    /// `body`.
    pub body: mg::Field<mg::Boxed<super::ItemBody>>,
    /// `bodyPreview`.
    pub body_preview: mg::Field<String>,
    /// `categories`.
    pub categories: mg::Field<Vec<String>>,
    /// `ccRecipients`.
    pub cc_recipients: mg::Field<Vec<super::Recipient>>,
    /// `changeKey`.
    pub change_key: mg::Field<String>,
    /// `conversationId`.
    pub conversation_id: mg::Field<String>,
    /// `conversationIndex`.
    pub conversation_index: mg::Field<mg::Binary>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `flag`.
    pub flag: mg::Field<mg::Boxed<super::FollowupFlag>>,
    /// `from`.
    pub from: mg::Field<mg::Boxed<super::Recipient>>,
    /// `hasAttachments`.
    pub has_attachments: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `importance`.
    pub importance: mg::Field<mg::Open<super::Importance>>,
    /// `inferenceClassification`.
    pub inference_classification: mg::Field<
        mg::Open<super::InferenceClassificationType>,
    >,
    /// `internetMessageHeaders`.
    pub internet_message_headers: mg::Field<Vec<super::InternetMessageHeader>>,
    /// `internetMessageId`.
    pub internet_message_id: mg::Field<String>,
    /// `isDeliveryReceiptRequested`.
    pub is_delivery_receipt_requested: mg::Field<bool>,
    /// `isDraft`.
    pub is_draft: mg::Field<bool>,
    /// `isRead`.
    pub is_read: mg::Field<bool>,
    /// `isReadReceiptRequested`.
    pub is_read_receipt_requested: mg::Field<bool>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `mentionsPreview`.
    pub mentions_preview: mg::Field<mg::Boxed<super::MentionsPreview>>,
    /// `parentFolderId`.
    pub parent_folder_id: mg::Field<String>,
    /// `receivedDateTime`.
    pub received_date_time: mg::Field<mg::DateTimeOffset>,
    /// `replyTo`.
    pub reply_to: mg::Field<Vec<super::Recipient>>,
    /// `sender`.
    pub sender: mg::Field<mg::Boxed<super::Recipient>>,
    /// `sentDateTime`.
    pub sent_date_time: mg::Field<mg::DateTimeOffset>,
    /// `subject`.
    pub subject: mg::Field<String>,
    /// `toRecipients`.
    pub to_recipients: mg::Field<Vec<super::Recipient>>,
    /// `uniqueBody`.
    pub unique_body: mg::Field<mg::Boxed<super::ItemBody>>,
    /// `unsubscribeData`.
    pub unsubscribe_data: mg::Field<Vec<String>>,
    /// `unsubscribeEnabled`.
    pub unsubscribe_enabled: mg::Field<bool>,
    /// `webLink`.
    pub web_link: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Message: "microsoft.graph.message", entity open, base super::OutlookItem, family MessageKind;
    bcc_recipients: "bccRecipients",
    body: "body",
    body_preview: "bodyPreview",
    categories: "categories",
    cc_recipients: "ccRecipients",
    change_key: "changeKey",
    conversation_id: "conversationId",
    conversation_index: "conversationIndex",
    created_date_time: "createdDateTime",
    flag: "flag",
    from: "from",
    has_attachments: "hasAttachments",
    id: "id" key required,
    importance: "importance",
    inference_classification: "inferenceClassification",
    internet_message_headers: "internetMessageHeaders",
    internet_message_id: "internetMessageId",
    is_delivery_receipt_requested: "isDeliveryReceiptRequested",
    is_draft: "isDraft",
    is_read: "isRead",
    is_read_receipt_requested: "isReadReceiptRequested",
    last_modified_date_time: "lastModifiedDateTime",
    mentions_preview: "mentionsPreview",
    parent_folder_id: "parentFolderId",
    received_date_time: "receivedDateTime",
    reply_to: "replyTo",
    sender: "sender",
    sent_date_time: "sentDateTime",
    subject: "subject",
    to_recipients: "toRecipients",
    unique_body: "uniqueBody",
    unsubscribe_data: "unsubscribeData",
    unsubscribe_enabled: "unsubscribeEnabled",
    web_link: "webLink",
}

mg::derived_from! { Message: super::OutlookItem, super::Entity }

impl Message {
    /// `attachments`: many [`Attachment`](super::Attachment).
    pub const ATTACHMENTS: mg::Nav<Message, Vec<super::Attachment>> = mg::Nav::new(
        "attachments",
    );
    /// `extensions`: many [`Extension`](super::Extension).
    pub const EXTENSIONS: mg::Nav<Message, Vec<super::Extension>> = mg::Nav::new(
        "extensions",
    );
    /// `mentions`: many [`Mention`](super::Mention).
    pub const MENTIONS: mg::Nav<Message, Vec<super::Mention>> = mg::Nav::new("mentions");
    /// `multiValueExtendedProperties`: many
    /// [`MultiValueLegacyExtendedProperty`](super::MultiValueLegacyExtendedProperty).
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        Message,
        Vec<super::MultiValueLegacyExtendedProperty>,
    > = mg::Nav::new("multiValueExtendedProperties");
    /// `singleValueExtendedProperties`: many
    /// [`SingleValueLegacyExtendedProperty`](super::SingleValueLegacyExtendedProperty).
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        Message,
        Vec<super::SingleValueLegacyExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
}

/// The types derived from [`Message`].
#[non_exhaustive]
pub enum MessageKind {
    CalendarSharingMessage(Box<super::CalendarSharingMessage>),
    EventMessage(Box<super::EventMessage>),
    EventMessageRequest(Box<super::EventMessageRequest>),
    EventMessageResponse(Box<super::EventMessageResponse>),
    /// None of these, or a type that this version does not know.
    Other(Box<Message>),
}

mg::family! {
    Message => MessageKind;
    CalendarSharingMessage(super::CalendarSharingMessage),
    EventMessage(super::EventMessage),
    EventMessageRequest(super::EventMessageRequest),
    EventMessageResponse(super::EventMessageResponse),
}
