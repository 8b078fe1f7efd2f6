// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.chatMessageInfo`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/chatmessageinfo?view=graph-rest-beta>
    ChatMessageInfo "microsoft.graph.chatMessageInfo" "entity" : super::Entity;
    /// `body`: chatMessageBody
    body "body": mg::Boxed<super::ChatMessageBody>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `eventDetail`: eventMessageDetail
    event_detail "eventDetail": mg::Boxed<super::EventMessageDetail>,
    /// `from`: chatMessageFromIdentitySet
    from "from": mg::Boxed<super::ChatMessageFromIdentitySet>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDeleted`: Boolean
    is_deleted "isDeleted": bool,
    /// `messageType`: chatMessageType, not null
    message_type "messageType" "r": mg::Open<super::ChatMessageType>,
}

mg::derived_from! { ChatMessageInfo: super::Entity }
