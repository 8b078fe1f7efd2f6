// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.exchangeMessageTrace`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/exchangemessagetrace?view=graph-rest-beta>
    ExchangeMessageTrace "microsoft.graph.exchangeMessageTrace" "entity" : super::Entity;
    /// `fromIP`: String
    from_ip "fromIP": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `messageId`: String
    message_id "messageId": String,
    /// `receivedDateTime`: DateTimeOffset, not null
    received_date_time "receivedDateTime" "r": mg::DateTimeOffset,
    /// `recipientAddress`: String
    recipient_address "recipientAddress": String,
    /// `senderAddress`: String
    sender_address "senderAddress": String,
    /// `size`: Int32, not null
    size "size" "r": i32,
    /// `status`: exchangeMessageTraceStatus, not null
    status "status" "r": mg::Open<super::ExchangeMessageTraceStatus>,
    /// `subject`: String
    subject "subject": String,
    /// `toIP`: String
    to_ip "toIP": String,
}

mg::derived_from! { ExchangeMessageTrace: super::Entity }
