// @generated
use crate::{mg, models, requests};

/// Requests on one [`ItemAttachment`](models::ItemAttachment): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.me().events().id(id).attachments().id(id).cast_to_item_attachment()`.
#[derive(Clone, Debug)]
pub struct ItemAttachmentResource(mg::One<models::ItemAttachment>);

mg::builder! { ItemAttachmentResource: mg::One<models::ItemAttachment> }

impl ItemAttachmentResource {
    /// `…/item`: [`OutlookItem`](models::OutlookItem).
    ///
    /// Not available here: `update` and `delete`.
    #[inline]
    pub fn item(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::outlook_item::OutlookItemResource,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "item")
    }
}

/// Requests on a collection of [`ItemAttachment`](models::ItemAttachment): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.me().events().id(id).attachments().cast_to_item_attachment()`.
pub type ItemAttachmentCollection = mg::Many<
    models::ItemAttachment,
    ItemAttachmentResource,
    requests::attachment::AttachmentCollection,
>;
