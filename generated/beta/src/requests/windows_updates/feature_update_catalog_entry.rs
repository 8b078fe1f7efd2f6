// @generated
use crate::{mg, models};

/// One `microsoft.graph.windowsUpdates.featureUpdateCatalogEntry`, by its URL.
pub type FeatureUpdateCatalogEntryResource = mg::One<
    models::windows_updates::FeatureUpdateCatalogEntry,
>;

/// A collection of `microsoft.graph.windowsUpdates.featureUpdateCatalogEntry`, by its URL.
pub type FeatureUpdateCatalogEntryCollection = mg::Many<
    models::windows_updates::FeatureUpdateCatalogEntry,
    FeatureUpdateCatalogEntryResource,
>;
