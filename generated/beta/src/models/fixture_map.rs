// @generated
use crate::mg;

/// Entity type [`microsoft.graph.fixtureMap`][reference], derived from
/// [`BaseMapFeature`](super::BaseMapFeature).
///
/// Requests: [`FixtureMapCollection`](crate::requests::fixture_map::FixtureMapCollection), for
/// example `graph.places().id(id).cast_to_building().map().levels().id(id).fixtures()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/fixturemap?view=graph-rest-beta
pub struct FixtureMap {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `placeId`.
    pub place_id: mg::Field<String>,
    /// `properties`.
    pub properties: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FixtureMap: "microsoft.graph.fixtureMap", entity, base super::BaseMapFeature;
    id: "id" key required,
    place_id: "placeId",
    properties: "properties",
}

mg::derived_from! { FixtureMap: super::BaseMapFeature, super::Entity }
