// @generated
use crate::{mg, models, requests};

/// Requests on one [`CloudClipboardRoot`](models::CloudClipboardRoot): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.me().cloud_clipboard()`.
#[derive(Clone, Debug)]
pub struct CloudClipboardRootResource(mg::One<models::CloudClipboardRoot>);

mg::builder! { CloudClipboardRootResource: mg::One<models::CloudClipboardRoot> }

impl CloudClipboardRootResource {
    /// `…/items`: many [`CloudClipboardItem`](models::CloudClipboardItem).
    ///
    /// Least privileged permission to read: `UserCloudClipboard.Read` (delegated).
    #[inline]
    pub fn items(&self) -> requests::cloud_clipboard_item::CloudClipboardItemCollection {
        mg::navigate(self, "items")
    }
}
