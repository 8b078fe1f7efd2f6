// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.cloudClipboardRoot`, by its URL.
    ///
    /// For example `/me/cloudClipboard`.
    CloudClipboardRootResource(mg::One<models::CloudClipboardRoot>)
}

impl CloudClipboardRootResource {
    /// `…/items`: many `cloudClipboardItem`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **UserCloudClipboard.Read** | **UserCloudClipboard.Read** |
    /// | `GET …/{id}` | **UserCloudClipboard.Read** | **UserCloudClipboard.Read** |
    #[inline]
    pub fn items(&self) -> requests::cloud_clipboard_item::CloudClipboardItemCollection {
        mg::to(self, "items")
    }
}
