// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.messageRecipient`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/messagerecipient?view=graph-rest-beta>
    MessageRecipient "microsoft.graph.messageRecipient" "entity" : super::Entity;
    /// `deliveryStatus`: messageStatus, not null
    delivery_status "deliveryStatus" "r": mg::Open<super::MessageStatus>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `recipientEmail`: String, not null
    recipient_email "recipientEmail" "r": String,
}

mg::derived_from! { MessageRecipient: super::Entity }

impl MessageRecipient {
    /// `events`: many `messageEvent`, contained
    pub const EVENTS: mg::Nav<MessageRecipient, Vec<super::MessageEvent>> = mg::Nav::new(
        "events",
    );
}
