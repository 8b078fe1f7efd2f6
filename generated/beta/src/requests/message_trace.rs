// @generated
use crate::{mg, models, requests};

/// Requests on one [`MessageTrace`](models::MessageTrace): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.message_traces().id(id)`.
#[derive(Clone, Debug)]
pub struct MessageTraceResource(mg::One<models::MessageTrace>);

mg::builder! { MessageTraceResource: mg::One<models::MessageTrace> }

impl MessageTraceResource {
    /// `…/recipients`: many [`MessageRecipient`](models::MessageRecipient).
    #[inline]
    pub fn recipients(&self) -> requests::message_recipient::MessageRecipientCollection {
        mg::navigate(self, "recipients")
    }
}

/// Requests on a collection of [`MessageTrace`](models::MessageTrace): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.message_traces()`.
pub type MessageTraceCollection = mg::Many<models::MessageTrace, MessageTraceResource>;
