// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.recycleBin`, by its URL.
    ///
    /// For example `/sites/{site-id}/recycleBin`.
    RecycleBinResource(mg::One<models::RecycleBin, requests::base_item::BaseItemResource>)
}

impl RecycleBinResource {
    /// `…/items`: many `recycleBinItem`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** |
    /// | `PATCH` | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** |
    #[inline]
    pub fn items(&self) -> requests::recycle_bin_item::RecycleBinItemCollection {
        mg::to(self, "items")
    }
}

/// A collection of `microsoft.graph.recycleBin`, by its URL.
pub type RecycleBinCollection = mg::Many<models::RecycleBin, RecycleBinResource>;
