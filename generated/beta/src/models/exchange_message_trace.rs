// @generated
use crate::mg;

/// Entity type [`microsoft.graph.exchangeMessageTrace`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ExchangeMessageTraceCollection`], for example
/// `graph.admin().exchange().tracing().message_traces()`.
///
/// Operations: `get_details_by_recipient`.
///
/// [`ExchangeMessageTraceCollection`]: crate::requests::exchange_message_trace::ExchangeMessageTraceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/exchangemessagetrace?view=graph-rest-beta
pub struct ExchangeMessageTrace {
    /// `fromIP`.
    pub from_ip: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `messageId`.
    pub message_id: mg::Field<String>,
    /// `receivedDateTime`. Never null.
    pub received_date_time: mg::Field<mg::DateTimeOffset>,
    /// `recipientAddress`.
    pub recipient_address: mg::Field<String>,
    /// `senderAddress`.
    pub sender_address: mg::Field<String>,
    /// `size`. Never null.
    pub size: mg::Field<i32>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::ExchangeMessageTraceStatus>>,
    /// `subject`.
    pub subject: mg::Field<String>,
    /// `toIP`.
    pub to_ip: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExchangeMessageTrace: "microsoft.graph.exchangeMessageTrace", entity, base super::Entity;
    from_ip: "fromIP",
    id: "id" key required,
    message_id: "messageId",
    received_date_time: "receivedDateTime" required,
    recipient_address: "recipientAddress",
    sender_address: "senderAddress",
    size: "size" required,
    status: "status" required,
    subject: "subject",
    to_ip: "toIP",
}

mg::derived_from! { ExchangeMessageTrace: super::Entity }
