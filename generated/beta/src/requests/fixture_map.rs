// @generated
use crate::{mg, models};

/// Requests on one [`FixtureMap`](models::FixtureMap): `get`, `update`, `delete`.
///
/// For example `graph.places().id(id).cast_to_building().map().levels().id(id).fixtures().id(id)`.
pub type FixtureMapResource = mg::One<models::FixtureMap>;

/// Requests on a collection of [`FixtureMap`](models::FixtureMap): `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example `graph.places().id(id).cast_to_building().map().levels().id(id).fixtures()`.
pub type FixtureMapCollection = mg::Many<models::FixtureMap, FixtureMapResource>;
