// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.eventMessage`][reference], derived from
/// [`Message`](super::Message).
///
/// Requests: [`EventMessageCollection`](crate::requests::event_message::EventMessageCollection),
/// for example `graph.me().messages().cast_to_event_message()`.
///
/// Operations: `copy`, `create_forward`, `create_reply`, `create_reply_all`, `forward`,
/// `mark_as_junk`, `mark_as_not_junk`, `move_` and 7 more.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/eventmessage?view=graph-rest-beta
pub struct EventMessage {
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
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
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
    /// `isAllDay`.
    pub is_all_day: mg::Field<bool>,
    /// `isDelegated`.
    pub is_delegated: mg::Field<bool>,
    /// `isDeliveryReceiptRequested`.
    pub is_delivery_receipt_requested: mg::Field<bool>,
    /// `isDraft`.
    pub is_draft: mg::Field<bool>,
    /// `isOutOfDate`.
    pub is_out_of_date: mg::Field<bool>,
    /// `isRead`.
    pub is_read: mg::Field<bool>,
    /// `isReadReceiptRequested`.
    pub is_read_receipt_requested: mg::Field<bool>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `location`.
    pub location: mg::Field<mg::Boxed<super::Location>>,
    /// `meetingMessageType`.
    pub meeting_message_type: mg::Field<mg::Open<super::MeetingMessageType>>,
    /// `mentionsPreview`.
    pub mentions_preview: mg::Field<mg::Boxed<super::MentionsPreview>>,
    /// `parentFolderId`.
    pub parent_folder_id: mg::Field<String>,
    /// `receivedDateTime`.
    pub received_date_time: mg::Field<mg::DateTimeOffset>,
    /// `recurrence`.
    pub recurrence: mg::Field<mg::Boxed<super::PatternedRecurrence>>,
    /// `replyTo`.
    pub reply_to: mg::Field<Vec<super::Recipient>>,
    /// `sender`.
    pub sender: mg::Field<mg::Boxed<super::Recipient>>,
    /// `sentDateTime`.
    pub sent_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `subject`.
    pub subject: mg::Field<String>,
    /// `toRecipients`.
    pub to_recipients: mg::Field<Vec<super::Recipient>>,
    /// `type`.
    pub type_: mg::Field<mg::Open<super::EventType>>,
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
    EventMessage: "microsoft.graph.eventMessage", entity open, base super::Message, family EventMessageKind;
    bcc_recipients: "bccRecipients",
    body: "body",
    body_preview: "bodyPreview",
    categories: "categories",
    cc_recipients: "ccRecipients",
    change_key: "changeKey",
    conversation_id: "conversationId",
    conversation_index: "conversationIndex",
    created_date_time: "createdDateTime",
    end_date_time: "endDateTime",
    flag: "flag",
    from: "from",
    has_attachments: "hasAttachments",
    id: "id" key required,
    importance: "importance",
    inference_classification: "inferenceClassification",
    internet_message_headers: "internetMessageHeaders",
    internet_message_id: "internetMessageId",
    is_all_day: "isAllDay",
    is_delegated: "isDelegated",
    is_delivery_receipt_requested: "isDeliveryReceiptRequested",
    is_draft: "isDraft",
    is_out_of_date: "isOutOfDate",
    is_read: "isRead",
    is_read_receipt_requested: "isReadReceiptRequested",
    last_modified_date_time: "lastModifiedDateTime",
    location: "location",
    meeting_message_type: "meetingMessageType",
    mentions_preview: "mentionsPreview",
    parent_folder_id: "parentFolderId",
    received_date_time: "receivedDateTime",
    recurrence: "recurrence",
    reply_to: "replyTo",
    sender: "sender",
    sent_date_time: "sentDateTime",
    start_date_time: "startDateTime",
    subject: "subject",
    to_recipients: "toRecipients",
    type_: "type",
    unique_body: "uniqueBody",
    unsubscribe_data: "unsubscribeData",
    unsubscribe_enabled: "unsubscribeEnabled",
    web_link: "webLink",
}

mg::derived_from! { EventMessage: super::Message, super::OutlookItem, super::Entity }

impl EventMessage {
    /// `attachments`: many [`Attachment`](super::Attachment).
    pub const ATTACHMENTS: mg::Nav<EventMessage, Vec<super::Attachment>> = mg::Nav::new(
        "attachments",
    );
    /// `event`: [`Event`](super::Event).
    pub const EVENT: mg::Nav<EventMessage, super::Event> = mg::Nav::new("event");
    /// `extensions`: many [`Extension`](super::Extension).
    pub const EXTENSIONS: mg::Nav<EventMessage, Vec<super::Extension>> = mg::Nav::new(
        "extensions",
    );
    /// `mentions`: many [`Mention`](super::Mention).
    pub const MENTIONS: mg::Nav<EventMessage, Vec<super::Mention>> = mg::Nav::new(
        "mentions",
    );
    /// `multiValueExtendedProperties`: many
    /// [`MultiValueLegacyExtendedProperty`](super::MultiValueLegacyExtendedProperty).
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        EventMessage,
        Vec<super::MultiValueLegacyExtendedProperty>,
    > = mg::Nav::new("multiValueExtendedProperties");
    /// `singleValueExtendedProperties`: many
    /// [`SingleValueLegacyExtendedProperty`](super::SingleValueLegacyExtendedProperty).
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        EventMessage,
        Vec<super::SingleValueLegacyExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
}

/// The types derived from [`EventMessage`].
#[non_exhaustive]
pub enum EventMessageKind {
    EventMessageRequest(Box<super::EventMessageRequest>),
    EventMessageResponse(Box<super::EventMessageResponse>),
    /// None of these, or a type that this version does not know.
    Other(Box<EventMessage>),
}

mg::family! {
    EventMessage => EventMessageKind;
    EventMessageRequest(super::EventMessageRequest),
    EventMessageResponse(super::EventMessageResponse),
}
