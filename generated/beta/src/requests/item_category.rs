// @generated
use crate::{mg, models};

/// Requests on one [`ItemCategory`](models::ItemCategory): `get`, `update`, `delete`.
///
/// For example `graph.financials().companies().id(id).item_categories().id(id)`.
pub type ItemCategoryResource = mg::One<models::ItemCategory>;

/// Requests on a collection of [`ItemCategory`](models::ItemCategory): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.financials().companies().id(id).item_categories()`.
pub type ItemCategoryCollection = mg::Many<models::ItemCategory, ItemCategoryResource>;
