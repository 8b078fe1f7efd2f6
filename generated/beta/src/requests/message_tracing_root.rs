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
    #[inline]
    pub fn message_traces(
        &self,
    ) -> requests::exchange_message_trace::ExchangeMessageTraceCollection {
        mg::to(self, "messageTraces")
    }
}
