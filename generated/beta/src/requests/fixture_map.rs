// @generated
use crate::{mg, models};

/// One `microsoft.graph.fixtureMap`, by its URL.
pub type FixtureMapResource = mg::One<models::FixtureMap>;

/// A collection of `microsoft.graph.fixtureMap`, by its URL.
pub type FixtureMapCollection = mg::Many<models::FixtureMap, FixtureMapResource>;
