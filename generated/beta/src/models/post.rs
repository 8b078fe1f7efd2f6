// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.post`][reference], derived from
/// [`OutlookItem`](super::OutlookItem).
///
/// Requests: [`PostCollection`](crate::requests::post::PostCollection), for example
/// `graph.groups().id(id).threads().id(id).posts()`.
///
/// Operations: `forward`, `reply`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/post?view=graph-rest-beta
pub struct Post {
    /// `body`.
    pub body: mg::Field<mg::Boxed<super::ItemBody>>,
    /// `categories`.
    pub categories: mg::Field<Vec<String>>,
    /// `changeKey`.
    pub change_key: mg::Field<String>,
    /// `conversationId`.
    pub conversation_id: mg::Field<String>,
    /// `conversationThreadId`.
    pub conversation_thread_id: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `from`. Never null.
    pub from: mg::Field<mg::Boxed<super::Recipient>>,
    /// `hasAttachments`. Never null.
    pub has_attachments: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `importance`.
    pub importance: mg::Field<mg::Open<super::Importance>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `newParticipants`.
    pub new_participants: mg::Field<Vec<super::Recipient>>,
    /// `receivedDateTime`. Never null.
    pub received_date_time: mg::Field<mg::DateTimeOffset>,
    /// `sender`.
    pub sender: mg::Field<mg::Boxed<super::Recipient>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Post: "microsoft.graph.post", entity open, base super::OutlookItem;
    body: "body",
    categories: "categories",
    change_key: "changeKey",
    conversation_id: "conversationId",
    conversation_thread_id: "conversationThreadId",
    created_date_time: "createdDateTime",
    from: "from" required,
    has_attachments: "hasAttachments" required,
    id: "id" key required,
    importance: "importance",
    last_modified_date_time: "lastModifiedDateTime",
    new_participants: "newParticipants" required,
    received_date_time: "receivedDateTime" required,
    sender: "sender",
}

mg::derived_from! { Post: super::OutlookItem, super::Entity }

impl Post {
    /// `attachments`: many [`Attachment`](super::Attachment).
    pub const ATTACHMENTS: mg::Nav<Post, Vec<super::Attachment>> = mg::Nav::new(
        "attachments",
    );
    /// `extensions`: many [`Extension`](super::Extension).
    pub const EXTENSIONS: mg::Nav<Post, Vec<super::Extension>> = mg::Nav::new(
        "extensions",
    );
    /// `inReplyTo`: [`Post`](super::Post).
    pub const IN_REPLY_TO: mg::Nav<Post, super::Post> = mg::Nav::new("inReplyTo");
    /// `mentions`: many [`Mention`](super::Mention).
    pub const MENTIONS: mg::Nav<Post, Vec<super::Mention>> = mg::Nav::new("mentions");
    /// `multiValueExtendedProperties`: many
    /// [`MultiValueLegacyExtendedProperty`](super::MultiValueLegacyExtendedProperty).
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        Post,
        Vec<super::MultiValueLegacyExtendedProperty>,
    > = mg::Nav::new("multiValueExtendedProperties");
    /// `singleValueExtendedProperties`: many
    /// [`SingleValueLegacyExtendedProperty`](super::SingleValueLegacyExtendedProperty).
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        Post,
        Vec<super::SingleValueLegacyExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
}
