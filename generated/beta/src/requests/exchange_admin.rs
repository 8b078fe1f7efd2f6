// @generated
use crate::{mg, models, requests};

/// Requests on one [`ExchangeAdmin`](models::ExchangeAdmin): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.admin().exchange()`.
#[derive(Clone, Debug)]
pub struct ExchangeAdminResource(mg::One<models::ExchangeAdmin>);

mg::builder! { ExchangeAdminResource: mg::One<models::ExchangeAdmin> }

impl ExchangeAdminResource {
    /// `…/mailboxes`: many [`Mailbox`](models::Mailbox).
    #[inline]
    pub fn mailboxes(&self) -> requests::mailbox::MailboxCollection {
        mg::navigate(self, "mailboxes")
    }

    /// `…/messageTraces`: many [`MessageTrace`](models::MessageTrace).
    #[inline]
    pub fn message_traces(&self) -> requests::message_trace::MessageTraceCollection {
        mg::navigate(self, "messageTraces")
    }

    /// `…/tracing`: [`MessageTracingRoot`](models::MessageTracingRoot).
    #[inline]
    pub fn tracing(&self) -> requests::message_tracing_root::MessageTracingRootResource {
        mg::navigate(self, "tracing")
    }
}
