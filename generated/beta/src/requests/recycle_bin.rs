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
    #[inline]
    pub fn items(&self) -> requests::recycle_bin_item::RecycleBinItemCollection {
        mg::to(self, "items")
    }
}

/// A collection of `microsoft.graph.recycleBin`, by its URL.
pub type RecycleBinCollection = mg::Many<models::RecycleBin, RecycleBinResource>;
