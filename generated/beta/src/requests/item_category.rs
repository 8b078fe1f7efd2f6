// @generated
use crate::{mg, models};

/// One `microsoft.graph.itemCategory`, by its URL.
///
/// For example `/financials/companies/{company-id}/itemCategories/{itemCategory-id}`.
pub type ItemCategoryResource = mg::One<models::ItemCategory>;

/// A collection of `microsoft.graph.itemCategory`, by its URL.
///
/// For example `/financials/companies/{company-id}/itemCategories`.
pub type ItemCategoryCollection = mg::Many<models::ItemCategory, ItemCategoryResource>;
