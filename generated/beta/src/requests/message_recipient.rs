// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.messageRecipient`, by its URL.
    ///
    /// For example `/messageRecipients/{messageRecipient-id}`.
    MessageRecipientResource(mg::One<models::MessageRecipient>)
}

impl MessageRecipientResource {
    /// `…/events`: many `messageEvent`
    #[inline]
    pub fn events(&self) -> requests::message_event::MessageEventCollection {
        mg::to(self, "events")
    }
}

/// A collection of `microsoft.graph.messageRecipient`, by its URL.
///
/// For example `/messageRecipients`.
pub type MessageRecipientCollection = mg::Many<
    models::MessageRecipient,
    MessageRecipientResource,
>;
