// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.message`, an open entity type derived from `microsoft.graph.outlookItem`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/message?view=graph-rest-beta>
    Message "microsoft.graph.message" "entity open" : super::OutlookItem => MessageKind;
    /// `bccRecipients`: Collection(recipient)
    bcc_recipients "bccRecipients": Vec<super::Recipient>,
    /// `body`: itemBody
    body "body": mg::Boxed<super::ItemBody>,
    /// `bodyPreview`: String
    body_preview "bodyPreview": String,
    /// `categories`: Collection(String)
    categories "categories": Vec<String>,
    /// `ccRecipients`: Collection(recipient)
    cc_recipients "ccRecipients": Vec<super::Recipient>,
    /// `changeKey`: String
    change_key "changeKey": String,
    /// `conversationId`: String
    conversation_id "conversationId": String,
    /// `conversationIndex`: Binary
    conversation_index "conversationIndex": mg::Binary,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `flag`: followupFlag
    flag "flag": mg::Boxed<super::FollowupFlag>,
    /// `from`: recipient
    from "from": mg::Boxed<super::Recipient>,
    /// `hasAttachments`: Boolean
    has_attachments "hasAttachments": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `importance`: importance
    importance "importance": mg::Open<super::Importance>,
    /// `inferenceClassification`: inferenceClassificationType
    inference_classification "inferenceClassification": mg::Open<super::InferenceClassificationType>,
    /// `internetMessageHeaders`: Collection(internetMessageHeader)
    internet_message_headers "internetMessageHeaders": Vec<super::InternetMessageHeader>,
    /// `internetMessageId`: String
    internet_message_id "internetMessageId": String,
    /// `isDeliveryReceiptRequested`: Boolean
    is_delivery_receipt_requested "isDeliveryReceiptRequested": bool,
    /// `isDraft`: Boolean
    is_draft "isDraft": bool,
    /// `isRead`: Boolean
    is_read "isRead": bool,
    /// `isReadReceiptRequested`: Boolean
    is_read_receipt_requested "isReadReceiptRequested": bool,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `mentionsPreview`: mentionsPreview
    mentions_preview "mentionsPreview": mg::Boxed<super::MentionsPreview>,
    /// `parentFolderId`: String
    parent_folder_id "parentFolderId": String,
    /// `receivedDateTime`: DateTimeOffset
    received_date_time "receivedDateTime": mg::DateTimeOffset,
    /// `replyTo`: Collection(recipient)
    reply_to "replyTo": Vec<super::Recipient>,
    /// `sender`: recipient
    sender "sender": mg::Boxed<super::Recipient>,
    /// `sentDateTime`: DateTimeOffset
    sent_date_time "sentDateTime": mg::DateTimeOffset,
    /// `subject`: String
    subject "subject": String,
    /// `toRecipients`: Collection(recipient)
    to_recipients "toRecipients": Vec<super::Recipient>,
    /// `uniqueBody`: itemBody
    unique_body "uniqueBody": mg::Boxed<super::ItemBody>,
    /// `unsubscribeData`: Collection(String)
    unsubscribe_data "unsubscribeData": Vec<String>,
    /// `unsubscribeEnabled`: Boolean
    unsubscribe_enabled "unsubscribeEnabled": bool,
    /// `webLink`: String
    web_link "webLink": String,
}

mg::derived_from! { Message: super::OutlookItem, super::Entity }

impl Message {
    /// `attachments`: many `attachment`, contained
    pub const ATTACHMENTS: mg::Nav<Message, Vec<super::Attachment>> = mg::Nav::new(
        "attachments",
    );
    /// `extensions`: many `extension`, contained
    pub const EXTENSIONS: mg::Nav<Message, Vec<super::Extension>> = mg::Nav::new(
        "extensions",
    );
    /// `mentions`: many `mention`, contained
    pub const MENTIONS: mg::Nav<Message, Vec<super::Mention>> = mg::Nav::new("mentions");
    /// `multiValueExtendedProperties`: many `multiValueLegacyExtendedProperty`, contained
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        Message,
        Vec<super::MultiValueLegacyExtendedProperty>,
    > = mg::Nav::new("multiValueExtendedProperties");
    /// `singleValueExtendedProperties`: many `singleValueLegacyExtendedProperty`, contained
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        Message,
        Vec<super::SingleValueLegacyExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
}

/// The types derived from `microsoft.graph.message`.
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
