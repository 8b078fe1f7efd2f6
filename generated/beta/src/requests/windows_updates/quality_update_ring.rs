// @generated
use crate::{mg, models};

/// One `microsoft.graph.windowsUpdates.qualityUpdateRing`, by its URL.
pub type QualityUpdateRingResource = mg::One<models::windows_updates::QualityUpdateRing>;

/// A collection of `microsoft.graph.windowsUpdates.qualityUpdateRing`, by its URL.
pub type QualityUpdateRingCollection = mg::Many<
    models::windows_updates::QualityUpdateRing,
    QualityUpdateRingResource,
>;
