// @generated
use crate::{mg, models};

/// Requests on one [`OutlookCategory`](models::OutlookCategory): `get`, `update`, `delete`.
///
/// For example `graph.me().outlook().master_categories().id(id)`.
pub type OutlookCategoryResource = mg::One<models::OutlookCategory>;

/// Requests on a collection of [`OutlookCategory`](models::OutlookCategory): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.me().outlook().master_categories()`.
pub type OutlookCategoryCollection = mg::Many<
    models::OutlookCategory,
    OutlookCategoryResource,
>;
