// @generated
use crate::mg;

/// Entity type [`microsoft.graph.messageTrace`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`MessageTraceCollection`](crate::requests::message_trace::MessageTraceCollection),
/// for example `graph.message_traces()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/messagetrace?view=graph-rest-beta
pub struct MessageTrace {
    /// `destinationIPAddress`.
    pub destination_ip_address: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `messageId`.
    pub message_id: mg::Field<String>,
    /// `receivedDateTime`. Never null.
    pub received_date_time: mg::Field<mg::DateTimeOffset>,
    /// `senderEmail`.
    pub sender_email: mg::Field<String>,
    /// `size`. Never null.
    pub size: mg::Field<i32>,
    /// `sourceIPAddress`.
    pub source_ip_address: mg::Field<String>,
    /// `subject`.
    pub subject: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MessageTrace: "microsoft.graph.messageTrace", entity, base super::Entity;
    destination_ip_address: "destinationIPAddress",
    id: "id" key required,
    message_id: "messageId",
    received_date_time: "receivedDateTime" required,
    sender_email: "senderEmail",
    size: "size" required,
    source_ip_address: "sourceIPAddress",
    subject: "subject",
}

mg::derived_from! { MessageTrace: super::Entity }

impl MessageTrace {
    /// `recipients`: many [`MessageRecipient`](super::MessageRecipient).
    pub const RECIPIENTS: mg::Nav<MessageTrace, Vec<super::MessageRecipient>> = mg::Nav::new(
        "recipients",
    );
}
