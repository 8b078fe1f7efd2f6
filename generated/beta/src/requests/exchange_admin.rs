// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.exchangeAdmin`, by its URL.
    ///
    /// For example `/admin/exchange`.
    ExchangeAdminResource(mg::One<models::ExchangeAdmin>)
}

impl ExchangeAdminResource {
    /// `…/mailboxes`: many `mailbox`
    #[inline]
    pub fn mailboxes(&self) -> requests::mailbox::MailboxCollection {
        mg::to(self, "mailboxes")
    }

    /// `…/messageTraces`: many `messageTrace`
    #[inline]
    pub fn message_traces(&self) -> requests::message_trace::MessageTraceCollection {
        mg::to(self, "messageTraces")
    }

    /// `…/tracing`: `messageTracingRoot`
    #[inline]
    pub fn tracing(&self) -> requests::message_tracing_root::MessageTracingRootResource {
        mg::to(self, "tracing")
    }
}
