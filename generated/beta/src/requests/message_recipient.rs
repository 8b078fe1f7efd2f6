// @generated
use crate::{mg, models, requests};

/// Requests on one [`MessageRecipient`](models::MessageRecipient): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.message_recipients().id(id)`.
#[derive(Clone, Debug)]
pub struct MessageRecipientResource(mg::One<models::MessageRecipient>);

mg::builder! { MessageRecipientResource: mg::One<models::MessageRecipient> }

impl MessageRecipientResource {
    /// `…/events`: many [`MessageEvent`](models::MessageEvent).
    #[inline]
    pub fn events(&self) -> requests::message_event::MessageEventCollection {
        mg::navigate(self, "events")
    }
}

/// Requests on a collection of [`MessageRecipient`](models::MessageRecipient): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.message_recipients()`.
pub type MessageRecipientCollection = mg::Many<
    models::MessageRecipient,
    MessageRecipientResource,
>;
