// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.exchangeMessageTraceDetail`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/exchangemessagetracedetail?view=graph-rest-beta>
    ExchangeMessageTraceDetail "microsoft.graph.exchangeMessageTraceDetail" "entity" : super::Entity;
    /// `action`: String
    action "action": String,
    /// `data`: String
    data "data": String,
    /// `dateTime`: DateTimeOffset, not null
    date_time "dateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `event`: String, not null
    event "event" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `messageId`: String
    message_id "messageId": String,
}

mg::derived_from! { ExchangeMessageTraceDetail: super::Entity }
