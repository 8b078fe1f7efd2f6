// @generated
use crate::mg;

/// Entity type [`microsoft.graph.levelMap`][reference], derived from
/// [`BaseMapFeature`](super::BaseMapFeature).
///
/// Requests: [`LevelMapCollection`](crate::requests::level_map::LevelMapCollection), for example
/// `graph.places().id(id).cast_to_building().map().levels()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/levelmap?view=graph-rest-beta
pub struct LevelMap {
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
    LevelMap: "microsoft.graph.levelMap", entity, base super::BaseMapFeature;
    id: "id" key required,
    place_id: "placeId",
    properties: "properties",
}

mg::derived_from! { LevelMap: super::BaseMapFeature, super::Entity }

impl LevelMap {
    /// `fixtures`: many [`FixtureMap`](super::FixtureMap).
    pub const FIXTURES: mg::Nav<LevelMap, Vec<super::FixtureMap>> = mg::Nav::new(
        "fixtures",
    );
    /// `sections`: many [`SectionMap`](super::SectionMap).
    pub const SECTIONS: mg::Nav<LevelMap, Vec<super::SectionMap>> = mg::Nav::new(
        "sections",
    );
    /// `units`: many [`UnitMap`](super::UnitMap).
    pub const UNITS: mg::Nav<LevelMap, Vec<super::UnitMap>> = mg::Nav::new("units");
}
