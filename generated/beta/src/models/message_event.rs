// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.messageEvent`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/messageevent?view=graph-rest-beta>
    MessageEvent "microsoft.graph.messageEvent" "entity" : super::Entity;
    /// `dateTime`: DateTimeOffset, not null
    date_time "dateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `eventType`: messageEventType, not null
    event_type "eventType" "r": mg::Open<super::MessageEventType>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { MessageEvent: super::Entity }
