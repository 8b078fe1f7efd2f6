// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.eventMessageRequest`][reference], derived from
/// [`EventMessage`](super::EventMessage).
///
/// Requests: [`EventMessageRequestCollection`], for example
/// `graph.me().messages().cast_to_event_message_request()`.
///
/// Operations: `accept`, `decline`, `tentatively_accept`, `copy`, `create_forward`, `create_reply`,
/// `create_reply_all`, `forward` and 10 more.
///
/// [`EventMessageRequestCollection`]: crate::requests::event_message_request::EventMessageRequestCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/eventmessagerequest?view=graph-rest-beta
pub struct EventMessageRequest {
    /// `allowNewTimeProposals`.
    pub allow_new_time_proposals: mg::Field<bool>,
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
    /// `meetingRequestType`.
    pub meeting_request_type: mg::Field<mg::Open<super::MeetingRequestType>>,
    /// `mentionsPreview`.
    pub mentions_preview: mg::Field<mg::Boxed<super::MentionsPreview>>,
    /// `parentFolderId`.
    pub parent_folder_id: mg::Field<String>,
    /// `previousEndDateTime`.
    pub previous_end_date_time: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `previousLocation`.
    pub previous_location: mg::Field<mg::Boxed<super::Location>>,
    /// `previousStartDateTime`.
    pub previous_start_date_time: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `receivedDateTime`.
    pub received_date_time: mg::Field<mg::DateTimeOffset>,
    /// `recurrence`.
    pub recurrence: mg::Field<mg::Boxed<super::PatternedRecurrence>>,
    /// `replyTo`.
    pub reply_to: mg::Field<Vec<super::Recipient>>,
    /// `responseRequested`.
    pub response_requested: mg::Field<bool>,
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
    EventMessageRequest: "microsoft.graph.eventMessageRequest", entity open, base super::EventMessage;
    allow_new_time_proposals: "allowNewTimeProposals",
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
    meeting_request_type: "meetingRequestType",
    mentions_preview: "mentionsPreview",
    parent_folder_id: "parentFolderId",
    previous_end_date_time: "previousEndDateTime",
    previous_location: "previousLocation",
    previous_start_date_time: "previousStartDateTime",
    received_date_time: "receivedDateTime",
    recurrence: "recurrence",
    reply_to: "replyTo",
    response_requested: "responseRequested",
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

mg::derived_from! { EventMessageRequest: super::EventMessage, super::Message, super::OutlookItem, super::Entity }

impl EventMessageRequest {
    /// `attachments`: many [`Attachment`](super::Attachment).
    pub const ATTACHMENTS: mg::Nav<EventMessageRequest, Vec<super::Attachment>> = mg::Nav::new(
        "attachments",
    );
    /// `event`: [`Event`](super::Event).
    pub const EVENT: mg::Nav<EventMessageRequest, super::Event> = mg::Nav::new("event");
    /// `extensions`: many [`Extension`](super::Extension).
    pub const EXTENSIONS: mg::Nav<EventMessageRequest, Vec<super::Extension>> = mg::Nav::new(
        "extensions",
    );
    /// `mentions`: many [`Mention`](super::Mention).
    pub const MENTIONS: mg::Nav<EventMessageRequest, Vec<super::Mention>> = mg::Nav::new(
        "mentions",
    );
    /// `multiValueExtendedProperties`: many
    /// [`MultiValueLegacyExtendedProperty`](super::MultiValueLegacyExtendedProperty).
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        EventMessageRequest,
        Vec<super::MultiValueLegacyExtendedProperty>,
    > = mg::Nav::new("multiValueExtendedProperties");
    /// `singleValueExtendedProperties`: many
    /// [`SingleValueLegacyExtendedProperty`](super::SingleValueLegacyExtendedProperty).
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        EventMessageRequest,
        Vec<super::SingleValueLegacyExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
}
