// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.messageTrace`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/messagetrace?view=graph-rest-beta>
    MessageTrace "microsoft.graph.messageTrace" "entity" : super::Entity;
    /// `destinationIPAddress`: String
    destination_ip_address "destinationIPAddress": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `messageId`: String
    message_id "messageId": String,
    /// `receivedDateTime`: DateTimeOffset, not null
    received_date_time "receivedDateTime" "r": mg::DateTimeOffset,
    /// `senderEmail`: String
    sender_email "senderEmail": String,
    /// `size`: Int32, not null
    size "size" "r": i32,
    /// `sourceIPAddress`: String
    source_ip_address "sourceIPAddress": String,
    /// `subject`: String
    subject "subject": String,
}

mg::derived_from! { MessageTrace: super::Entity }

impl MessageTrace {
    /// `recipients`: many `messageRecipient`, contained
    pub const RECIPIENTS: mg::Nav<MessageTrace, Vec<super::MessageRecipient>> = mg::Nav::new(
        "recipients",
    );
}
