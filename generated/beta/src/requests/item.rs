// @generated
use crate::{mg, models, requests};

/// Requests on one [`Item`](models::Item): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.financials().companies().id(id).items().id(id)`.
#[derive(Clone, Debug)]
pub struct ItemResource(mg::One<models::Item>);

mg::builder! { ItemResource: mg::One<models::Item> }

impl ItemResource {
    /// `…/itemCategory`: [`ItemCategory`](models::ItemCategory).
    #[inline]
    pub fn item_category(&self) -> requests::item_category::ItemCategoryResource {
        mg::navigate(self, "itemCategory")
    }

    /// `…/picture`: many [`Picture`](models::Picture).
    #[inline]
    pub fn picture(&self) -> requests::picture::PictureCollection {
        mg::navigate(self, "picture")
    }
}

/// Requests on a collection of [`Item`](models::Item): `list`, `create`, `count`, `id` for one of
/// them.
///
/// For example `graph.financials().companies().id(id).items()`.
pub type ItemCollection = mg::Many<models::Item, ItemResource>;
