// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.messageTracingRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/messagetracingroot?view=graph-rest-beta>
    MessageTracingRoot "microsoft.graph.messageTracingRoot" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { MessageTracingRoot: super::Entity }

impl MessageTracingRoot {
    /// `messageTraces`: many `exchangeMessageTrace`, contained
    pub const MESSAGE_TRACES: mg::Nav<
        MessageTracingRoot,
        Vec<super::ExchangeMessageTrace>,
    > = mg::Nav::new("messageTraces");
}
