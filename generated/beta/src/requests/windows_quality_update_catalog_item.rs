// @generated
use crate::{mg, models};

/// One `microsoft.graph.windowsQualityUpdateCatalogItem`, by its URL.
pub type WindowsQualityUpdateCatalogItemResource = mg::One<
    models::WindowsQualityUpdateCatalogItem,
>;

/// A collection of `microsoft.graph.windowsQualityUpdateCatalogItem`, by its URL.
pub type WindowsQualityUpdateCatalogItemCollection = mg::Many<
    models::WindowsQualityUpdateCatalogItem,
    WindowsQualityUpdateCatalogItemResource,
>;
