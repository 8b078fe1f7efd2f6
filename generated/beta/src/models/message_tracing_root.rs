// @generated
use crate::mg;

/// Entity type [`microsoft.graph.messageTracingRoot`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MessageTracingRootResource`], for example `graph.admin().exchange().tracing()`.
///
/// [`MessageTracingRootResource`]: crate::requests::message_tracing_root::MessageTracingRootResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/messagetracingroot?view=graph-rest-beta
pub struct MessageTracingRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MessageTracingRoot: "microsoft.graph.messageTracingRoot", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { MessageTracingRoot: super::Entity }

impl MessageTracingRoot {
    /// `messageTraces`: many [`ExchangeMessageTrace`](super::ExchangeMessageTrace).
    pub const MESSAGE_TRACES: mg::Nav<
        MessageTracingRoot,
        Vec<super::ExchangeMessageTrace>,
    > = mg::Nav::new("messageTraces");
}
