// @generated
use crate::{mg, models};

/// One `microsoft.graph.windowsUpdates.driverUpdateCatalogEntry`, by its URL.
pub type DriverUpdateCatalogEntryResource = mg::One<
    models::windows_updates::DriverUpdateCatalogEntry,
>;

/// A collection of `microsoft.graph.windowsUpdates.driverUpdateCatalogEntry`, by its URL.
pub type DriverUpdateCatalogEntryCollection = mg::Many<
    models::windows_updates::DriverUpdateCatalogEntry,
    DriverUpdateCatalogEntryResource,
>;
