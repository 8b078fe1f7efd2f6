// @generated
use crate::{mg, models, requests};

/// Requests on one [`MessageTracingRoot`](models::MessageTracingRoot): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.admin().exchange().tracing()`.
#[derive(Clone, Debug)]
pub struct MessageTracingRootResource(mg::One<models::MessageTracingRoot>);

mg::builder! { MessageTracingRootResource: mg::One<models::MessageTracingRoot> }

impl MessageTracingRootResource {
    /// `…/messageTraces`: many [`ExchangeMessageTrace`](models::ExchangeMessageTrace).
    ///
    /// Least privileged permission to read: `ExchangeMessageTrace.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn message_traces(
        &self,
    ) -> requests::exchange_message_trace::ExchangeMessageTraceCollection {
        mg::navigate(self, "messageTraces")
    }
}
