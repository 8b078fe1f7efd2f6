// @generated
use crate::mg;

/// Entity type [`microsoft.graph.chatMessageInfo`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`ChatMessageInfoResource`](crate::requests::chat_message_info::ChatMessageInfoResource), for
/// example `graph.chats().id(id).last_message_preview()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/chatmessageinfo?view=graph-rest-beta
pub struct ChatMessageInfo {
    /// `body`.
    pub body: mg::Field<mg::Boxed<super::ChatMessageBody>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `eventDetail`.
    pub event_detail: mg::Field<mg::Boxed<super::EventMessageDetail>>,
    /// `from`.
    pub from: mg::Field<mg::Boxed<super::ChatMessageFromIdentitySet>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isDeleted`.
    pub is_deleted: mg::Field<bool>,
    /// `messageType`. Never null.
    pub message_type: mg::Field<mg::Open<super::ChatMessageType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChatMessageInfo: "microsoft.graph.chatMessageInfo", entity, base super::Entity;
    body: "body",
    created_date_time: "createdDateTime",
    event_detail: "eventDetail",
    from: "from",
    id: "id" key required,
    is_deleted: "isDeleted",
    message_type: "messageType" required,
}

mg::derived_from! { ChatMessageInfo: super::Entity }
