// @generated
use crate::{mg, models};

/// Requests on one [`DriverUpdateCatalogEntry`](models::windows_updates::DriverUpdateCatalogEntry):
/// `get`, `update`, `delete`.
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
///     .cast_to_driver_update_catalog_entry()
/// ```
pub type DriverUpdateCatalogEntryResource = mg::One<
    models::windows_updates::DriverUpdateCatalogEntry,
>;

/// Requests on a collection of
/// [`DriverUpdateCatalogEntry`](models::windows_updates::DriverUpdateCatalogEntry): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.admin().windows().updates().catalog().entries().cast_to_driver_update_catalog_entry()`.
pub type DriverUpdateCatalogEntryCollection = mg::Many<
    models::windows_updates::DriverUpdateCatalogEntry,
    DriverUpdateCatalogEntryResource,
>;
