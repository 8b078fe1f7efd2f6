// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.itemAttachment`, by its URL.
    ItemAttachmentResource(mg::One<models::ItemAttachment>)
}

impl ItemAttachmentResource {
    /// `…/item`: `outlookItem`
    #[inline]
    pub fn item(&self) -> requests::outlook_item::OutlookItemResource {
        mg::to(self, "item")
    }
}

/// A collection of `microsoft.graph.itemAttachment`, by its URL.
pub type ItemAttachmentCollection = mg::Many<
    models::ItemAttachment,
    ItemAttachmentResource,
    requests::attachment::AttachmentCollection,
>;
