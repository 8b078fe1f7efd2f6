// @generated
use crate::mg;

/// Entity type [`microsoft.graph.messageRecipient`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`MessageRecipientCollection`](crate::requests::message_recipient::MessageRecipientCollection),
/// for example `graph.message_recipients()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/messagerecipient?view=graph-rest-beta
pub struct MessageRecipient {
    /// `deliveryStatus`. Never null.
    pub delivery_status: mg::Field<mg::Open<super::MessageStatus>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `recipientEmail`. Never null.
    pub recipient_email: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MessageRecipient: "microsoft.graph.messageRecipient", entity, base super::Entity;
    delivery_status: "deliveryStatus" required,
    id: "id" key required,
    recipient_email: "recipientEmail" required,
}

mg::derived_from! { MessageRecipient: super::Entity }

impl MessageRecipient {
    /// `events`: many [`MessageEvent`](super::MessageEvent).
    pub const EVENTS: mg::Nav<MessageRecipient, Vec<super::MessageEvent>> = mg::Nav::new(
        "events",
    );
}
