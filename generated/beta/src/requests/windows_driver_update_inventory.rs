// @generated
use crate::{mg, models};

/// Requests on one [`WindowsDriverUpdateInventory`](models::WindowsDriverUpdateInventory): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .windows_driver_update_profiles()
///     .id(id)
///     .driver_inventories()
///     .id(id)
/// ```
pub type WindowsDriverUpdateInventoryResource = mg::One<
    models::WindowsDriverUpdateInventory,
>;

/// Requests on a collection of
/// [`WindowsDriverUpdateInventory`](models::WindowsDriverUpdateInventory): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().windows_driver_update_profiles().id(id).driver_inventories()`.
pub type WindowsDriverUpdateInventoryCollection = mg::Many<
    models::WindowsDriverUpdateInventory,
    WindowsDriverUpdateInventoryResource,
>;
