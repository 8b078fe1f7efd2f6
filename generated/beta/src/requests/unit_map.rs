// @generated
use crate::{mg, models};

/// One `microsoft.graph.unitMap`, by its URL.
pub type UnitMapResource = mg::One<models::UnitMap>;

/// A collection of `microsoft.graph.unitMap`, by its URL.
pub type UnitMapCollection = mg::Many<models::UnitMap, UnitMapResource>;
