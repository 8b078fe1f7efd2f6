// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.item`, by its URL.
    ///
    /// For example `/financials/companies/{company-id}/items/{item-id}`.
    ItemResource(mg::One<models::Item>)
}

impl ItemResource {
    /// `…/itemCategory`: `itemCategory`
    #[inline]
    pub fn item_category(&self) -> requests::item_category::ItemCategoryResource {
        mg::to(self, "itemCategory")
    }

    /// `…/picture`: many `picture`
    #[inline]
    pub fn picture(&self) -> requests::picture::PictureCollection {
        mg::to(self, "picture")
    }
}

/// A collection of `microsoft.graph.item`, by its URL.
///
/// For example `/financials/companies/{company-id}/items`.
pub type ItemCollection = mg::Many<models::Item, ItemResource>;
