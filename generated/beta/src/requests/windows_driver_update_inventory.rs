// @generated
use crate::{mg, models};

/// One `microsoft.graph.windowsDriverUpdateInventory`, by its URL.
///
/// For example `/deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfile-id}/driverInventories/{windowsDriverUpdateInventory-id}`.
pub type WindowsDriverUpdateInventoryResource = mg::One<
    models::WindowsDriverUpdateInventory,
>;

/// A collection of `microsoft.graph.windowsDriverUpdateInventory`, by its URL.
///
/// For example `/deviceManagement/windowsDriverUpdateProfiles/{windowsDriverUpdateProfile-id}/driverInventories`.
pub type WindowsDriverUpdateInventoryCollection = mg::Many<
    models::WindowsDriverUpdateInventory,
    WindowsDriverUpdateInventoryResource,
>;
