// @generated
use crate::mg;

/// Entity type [`microsoft.graph.exchangeMessageTraceDetail`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/exchangemessagetracedetail?view=graph-rest-beta
pub struct ExchangeMessageTraceDetail {
    /// `action`.
    pub action: mg::Field<String>,
    /// `data`.
    pub data: mg::Field<String>,
    /// `dateTime`. Never null.
    pub date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `event`. Never null.
    pub event: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `messageId`.
    pub message_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExchangeMessageTraceDetail: "microsoft.graph.exchangeMessageTraceDetail", entity, base super::Entity;
    action: "action",
    data: "data",
    date_time: "dateTime" required,
    description: "description",
    event: "event" required,
    id: "id" key required,
    message_id: "messageId",
}

mg::derived_from! { ExchangeMessageTraceDetail: super::Entity }
