// @generated
use crate::{mg, models};

/// Requests on one [`ManagedEBookCategory`](models::ManagedEBookCategory): `get`, `update`,
/// `delete`.
///
/// For example `graph.device_app_management().managed_ebook_categories().id(id)`.
pub type ManagedEBookCategoryResource = mg::One<models::ManagedEBookCategory>;

/// Requests on a collection of [`ManagedEBookCategory`](models::ManagedEBookCategory): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_app_management().managed_ebook_categories()`.
pub type ManagedEBookCategoryCollection = mg::Many<
    models::ManagedEBookCategory,
    ManagedEBookCategoryResource,
>;
