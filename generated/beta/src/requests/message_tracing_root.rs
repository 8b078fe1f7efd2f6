// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.messageTracingRoot`, by its URL.
    ///
    /// For example `/admin/exchange/tracing`.
    MessageTracingRootResource(mg::One<models::MessageTracingRoot>)
}

impl MessageTracingRootResource {
    /// `…/messageTraces`: many `exchangeMessageTrace`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ExchangeMessageTrace.Read.All** | **ExchangeMessageTrace.Read.All** |
    /// | `GET …/{id}` | **ExchangeMessageTrace.Read.All** | **ExchangeMessageTrace.Read.All** |
    #[inline]
    pub fn message_traces(
        &self,
    ) -> requests::exchange_message_trace::ExchangeMessageTraceCollection {
        mg::to(self, "messageTraces")
    }
}
