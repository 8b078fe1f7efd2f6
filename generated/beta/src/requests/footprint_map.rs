// @generated
use crate::{mg, models};

/// One `microsoft.graph.footprintMap`, by its URL.
pub type FootprintMapResource = mg::One<models::FootprintMap>;

/// A collection of `microsoft.graph.footprintMap`, by its URL.
pub type FootprintMapCollection = mg::Many<models::FootprintMap, FootprintMapResource>;
