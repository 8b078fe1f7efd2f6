// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.messageTrace`, by its URL.
    ///
    /// For example `/messageTraces/{messageTrace-id}`.
    MessageTraceResource(mg::One<models::MessageTrace>)
}

impl MessageTraceResource {
    /// `…/recipients`: many `messageRecipient`
    #[inline]
    pub fn recipients(&self) -> requests::message_recipient::MessageRecipientCollection {
        mg::to(self, "recipients")
    }
}

/// A collection of `microsoft.graph.messageTrace`, by its URL.
///
/// For example `/messageTraces`.
pub type MessageTraceCollection = mg::Many<models::MessageTrace, MessageTraceResource>;
