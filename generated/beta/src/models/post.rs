// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.post`, an open entity type derived from `microsoft.graph.outlookItem`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/post?view=graph-rest-beta>
    Post "microsoft.graph.post" "entity open" : super::OutlookItem;
    /// `body`: itemBody
    body "body": mg::Boxed<super::ItemBody>,
    /// `categories`: Collection(String)
    categories "categories": Vec<String>,
    /// `changeKey`: String
    change_key "changeKey": String,
    /// `conversationId`: String
    conversation_id "conversationId": String,
    /// `conversationThreadId`: String
    conversation_thread_id "conversationThreadId": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `from`: recipient, not null
    from "from" "r": mg::Boxed<super::Recipient>,
    /// `hasAttachments`: Boolean, not null
    has_attachments "hasAttachments" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `importance`: importance
    importance "importance": mg::Open<super::Importance>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `newParticipants`: Collection(recipient), items not null
    new_participants "newParticipants" "r": Vec<super::Recipient>,
    /// `receivedDateTime`: DateTimeOffset, not null
    received_date_time "receivedDateTime" "r": mg::DateTimeOffset,
    /// `sender`: recipient
    sender "sender": mg::Boxed<super::Recipient>,
}

mg::derived_from! { Post: super::OutlookItem, super::Entity }

impl Post {
    /// `attachments`: many `attachment`, contained
    pub const ATTACHMENTS: mg::Nav<Post, Vec<super::Attachment>> = mg::Nav::new(
        "attachments",
    );
    /// `extensions`: many `extension`, contained
    pub const EXTENSIONS: mg::Nav<Post, Vec<super::Extension>> = mg::Nav::new(
        "extensions",
    );
    /// `inReplyTo`: `post`, contained
    pub const IN_REPLY_TO: mg::Nav<Post, super::Post> = mg::Nav::new("inReplyTo");
    /// `mentions`: many `mention`, contained
    pub const MENTIONS: mg::Nav<Post, Vec<super::Mention>> = mg::Nav::new("mentions");
    /// `multiValueExtendedProperties`: many `multiValueLegacyExtendedProperty`, contained
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        Post,
        Vec<super::MultiValueLegacyExtendedProperty>,
    > = mg::Nav::new("multiValueExtendedProperties");
    /// `singleValueExtendedProperties`: many `singleValueLegacyExtendedProperty`, contained
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        Post,
        Vec<super::SingleValueLegacyExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
}
