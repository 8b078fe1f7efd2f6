// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.eventMessageResponse`, an open entity type derived from `microsoft.graph.eventMessage`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/eventmessageresponse?view=graph-rest-beta>
    EventMessageResponse "microsoft.graph.eventMessageResponse" "entity open" : super::EventMessage;
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
    /// `endDateTime`: dateTimeTimeZone
    end_date_time "endDateTime": mg::Boxed<super::DateTimeTimeZone>,
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
    /// `isAllDay`: Boolean
    is_all_day "isAllDay": bool,
    /// `isDelegated`: Boolean
    is_delegated "isDelegated": bool,
    /// `isDeliveryReceiptRequested`: Boolean
    is_delivery_receipt_requested "isDeliveryReceiptRequested": bool,
    /// `isDraft`: Boolean
    is_draft "isDraft": bool,
    /// `isOutOfDate`: Boolean
    is_out_of_date "isOutOfDate": bool,
    /// `isRead`: Boolean
    is_read "isRead": bool,
    /// `isReadReceiptRequested`: Boolean
    is_read_receipt_requested "isReadReceiptRequested": bool,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `location`: location
    location "location": mg::Boxed<super::Location>,
    /// `meetingMessageType`: meetingMessageType
    meeting_message_type "meetingMessageType": mg::Open<super::MeetingMessageType>,
    /// `mentionsPreview`: mentionsPreview
    mentions_preview "mentionsPreview": mg::Boxed<super::MentionsPreview>,
    /// `parentFolderId`: String
    parent_folder_id "parentFolderId": String,
    /// `proposedNewTime`: timeSlot
    proposed_new_time "proposedNewTime": mg::Boxed<super::TimeSlot>,
    /// `receivedDateTime`: DateTimeOffset
    received_date_time "receivedDateTime": mg::DateTimeOffset,
    /// `recurrence`: patternedRecurrence
    recurrence "recurrence": mg::Boxed<super::PatternedRecurrence>,
    /// `replyTo`: Collection(recipient)
    reply_to "replyTo": Vec<super::Recipient>,
    /// `responseType`: responseType
    response_type "responseType": mg::Open<super::ResponseType>,
    /// `sender`: recipient
    sender "sender": mg::Boxed<super::Recipient>,
    /// `sentDateTime`: DateTimeOffset
    sent_date_time "sentDateTime": mg::DateTimeOffset,
    /// `startDateTime`: dateTimeTimeZone
    start_date_time "startDateTime": mg::Boxed<super::DateTimeTimeZone>,
    /// `subject`: String
    subject "subject": String,
    /// `toRecipients`: Collection(recipient)
    to_recipients "toRecipients": Vec<super::Recipient>,
    /// `type`: eventType
    type_ "type": mg::Open<super::EventType>,
    /// `uniqueBody`: itemBody
    unique_body "uniqueBody": mg::Boxed<super::ItemBody>,
    /// `unsubscribeData`: Collection(String)
    unsubscribe_data "unsubscribeData": Vec<String>,
    /// `unsubscribeEnabled`: Boolean
    unsubscribe_enabled "unsubscribeEnabled": bool,
    /// `webLink`: String
    web_link "webLink": String,
}

mg::derived_from! { EventMessageResponse: super::EventMessage, super::Message, super::OutlookItem, super::Entity }

impl EventMessageResponse {
    /// `attachments`: many `attachment`, contained
    pub const ATTACHMENTS: mg::Nav<EventMessageResponse, Vec<super::Attachment>> = mg::Nav::new(
        "attachments",
    );
    /// `event`: `event`, contained
    pub const EVENT: mg::Nav<EventMessageResponse, super::Event> = mg::Nav::new("event");
    /// `extensions`: many `extension`, contained
    pub const EXTENSIONS: mg::Nav<EventMessageResponse, Vec<super::Extension>> = mg::Nav::new(
        "extensions",
    );
    /// `mentions`: many `mention`, contained
    pub const MENTIONS: mg::Nav<EventMessageResponse, Vec<super::Mention>> = mg::Nav::new(
        "mentions",
    );
    /// `multiValueExtendedProperties`: many `multiValueLegacyExtendedProperty`, contained
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        EventMessageResponse,
        Vec<super::MultiValueLegacyExtendedProperty>,
    > = mg::Nav::new("multiValueExtendedProperties");
    /// `singleValueExtendedProperties`: many `singleValueLegacyExtendedProperty`, contained
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        EventMessageResponse,
        Vec<super::SingleValueLegacyExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
}
