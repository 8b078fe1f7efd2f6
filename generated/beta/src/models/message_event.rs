// @generated
use crate::mg;

/// Entity type [`microsoft.graph.messageEvent`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`MessageEventCollection`](crate::requests::message_event::MessageEventCollection),
/// for example `graph.message_events()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/messageevent?view=graph-rest-beta
pub struct MessageEvent {
    /// `dateTime`. Never null.
    pub date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `eventType`. Never null.
    pub event_type: mg::Field<mg::Open<super::MessageEventType>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MessageEvent: "microsoft.graph.messageEvent", entity, base super::Entity;
    date_time: "dateTime" required,
    description: "description",
    event_type: "eventType" required,
    id: "id" key required,
}

mg::derived_from! { MessageEvent: super::Entity }
