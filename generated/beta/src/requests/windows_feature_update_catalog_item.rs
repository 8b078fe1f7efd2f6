// @generated
use crate::{mg, models};

/// One `microsoft.graph.windowsFeatureUpdateCatalogItem`, by its URL.
pub type WindowsFeatureUpdateCatalogItemResource = mg::One<
    models::WindowsFeatureUpdateCatalogItem,
>;

/// A collection of `microsoft.graph.windowsFeatureUpdateCatalogItem`, by its URL.
pub type WindowsFeatureUpdateCatalogItemCollection = mg::Many<
    models::WindowsFeatureUpdateCatalogItem,
    WindowsFeatureUpdateCatalogItemResource,
>;
