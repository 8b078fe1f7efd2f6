// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.calendarSharingMessage`][reference], derived from
/// [`Message`](super::Message).
///
/// Requests: [`CalendarSharingMessageCollection`], for example
/// `graph.me().messages().cast_to_calendar_sharing_message()`.
///
/// Operations: `accept`, `copy`, `create_forward`, `create_reply`, `create_reply_all`, `forward`,
/// `mark_as_junk`, `mark_as_not_junk` and 8 more.
///
/// [`CalendarSharingMessageCollection`]: crate::requests::calendar_sharing_message::CalendarSharingMessageCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/calendarsharingmessage?view=graph-rest-beta
pub struct CalendarSharingMessage {
    /// `bccRecipients`.
    pub bcc_recipients: mg::Field<Vec<super::Recipient>>,
    /// `body`.
    pub body: mg::Field<mg::Boxed<super::ItemBody>>,
    /// `bodyPreview`.
    pub body_preview: mg::Field<String>,
    /// `canAccept`.
    pub can_accept: mg::Field<bool>,
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
    /// `sharingMessageAction`.
    pub sharing_message_action: mg::Field<
        mg::Boxed<super::CalendarSharingMessageAction>,
    >,
    /// `sharingMessageActions`.
    pub sharing_message_actions: mg::Field<Vec<super::CalendarSharingMessageAction>>,
    /// `subject`.
    pub subject: mg::Field<String>,
    /// `suggestedCalendarName`.
    pub suggested_calendar_name: mg::Field<String>,
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
    CalendarSharingMessage: "microsoft.graph.calendarSharingMessage", entity open, base super::Message;
    bcc_recipients: "bccRecipients",
    body: "body",
    body_preview: "bodyPreview",
    can_accept: "canAccept",
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
    sharing_message_action: "sharingMessageAction",
    sharing_message_actions: "sharingMessageActions",
    subject: "subject",
    suggested_calendar_name: "suggestedCalendarName",
    to_recipients: "toRecipients",
    unique_body: "uniqueBody",
    unsubscribe_data: "unsubscribeData",
    unsubscribe_enabled: "unsubscribeEnabled",
    web_link: "webLink",
}

mg::derived_from! { CalendarSharingMessage: super::Message, super::OutlookItem, super::Entity }

impl CalendarSharingMessage {
    /// `attachments`: many [`Attachment`](super::Attachment).
    pub const ATTACHMENTS: mg::Nav<CalendarSharingMessage, Vec<super::Attachment>> = mg::Nav::new(
        "attachments",
    );
    /// `extensions`: many [`Extension`](super::Extension).
    pub const EXTENSIONS: mg::Nav<CalendarSharingMessage, Vec<super::Extension>> = mg::Nav::new(
        "extensions",
    );
    /// `mentions`: many [`Mention`](super::Mention).
    pub const MENTIONS: mg::Nav<CalendarSharingMessage, Vec<super::Mention>> = mg::Nav::new(
        "mentions",
    );
    /// `multiValueExtendedProperties`: many
    /// [`MultiValueLegacyExtendedProperty`](super::MultiValueLegacyExtendedProperty).
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        CalendarSharingMessage,
        Vec<super::MultiValueLegacyExtendedProperty>,
    > = mg::Nav::new("multiValueExtendedProperties");
    /// `singleValueExtendedProperties`: many
    /// [`SingleValueLegacyExtendedProperty`](super::SingleValueLegacyExtendedProperty).
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        CalendarSharingMessage,
        Vec<super::SingleValueLegacyExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
}
