// @generated
use crate::{mg, models};

/// Requests on one
/// [`FeatureUpdateCatalogEntry`](models::windows_updates::FeatureUpdateCatalogEntry): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .admin()
///     .windows()
///     .updates()
///     .catalog()
///     .entries()
///     .id(id)
///     .cast_to_feature_update_catalog_entry()
/// ```
pub type FeatureUpdateCatalogEntryResource = mg::One<
    models::windows_updates::FeatureUpdateCatalogEntry,
>;

/// Requests on a collection of
/// [`FeatureUpdateCatalogEntry`](models::windows_updates::FeatureUpdateCatalogEntry): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.admin().windows().updates().catalog().entries().cast_to_feature_update_catalog_entry()`.
pub type FeatureUpdateCatalogEntryCollection = mg::Many<
    models::windows_updates::FeatureUpdateCatalogEntry,
    FeatureUpdateCatalogEntryResource,
>;
