// @generated
use crate::{mg, models};

/// Requests on one [`WindowsFeatureUpdateCatalogItem`](models::WindowsFeatureUpdateCatalogItem):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .windows_update_catalog_items()
///     .id(id)
///     .cast_to_windows_feature_update_catalog_item()
/// ```
pub type WindowsFeatureUpdateCatalogItemResource = mg::One<
    models::WindowsFeatureUpdateCatalogItem,
>;

/// Requests on a collection of
/// [`WindowsFeatureUpdateCatalogItem`](models::WindowsFeatureUpdateCatalogItem): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .windows_update_catalog_items()
///     .cast_to_windows_feature_update_catalog_item()
/// ```
pub type WindowsFeatureUpdateCatalogItemCollection = mg::Many<
    models::WindowsFeatureUpdateCatalogItem,
    WindowsFeatureUpdateCatalogItemResource,
>;
