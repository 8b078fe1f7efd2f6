// @generated
use crate::mg;

/// Entity type [`microsoft.graph.buildingMap`][reference], derived from
/// [`BaseMapFeature`](super::BaseMapFeature).
///
/// Requests: [`BuildingMapResource`](crate::requests::building_map::BuildingMapResource), for
/// example `graph.places().id(id).cast_to_building().map()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/buildingmap?view=graph-rest-beta
pub struct BuildingMap {
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
    BuildingMap: "microsoft.graph.buildingMap", entity, base super::BaseMapFeature;
    id: "id" key required,
    place_id: "placeId",
    properties: "properties",
}

mg::derived_from! { BuildingMap: super::BaseMapFeature, super::Entity }

impl BuildingMap {
    /// `footprints`: many [`FootprintMap`](super::FootprintMap).
    pub const FOOTPRINTS: mg::Nav<BuildingMap, Vec<super::FootprintMap>> = mg::Nav::new(
        "footprints",
    );
    /// `levels`: many [`LevelMap`](super::LevelMap).
    pub const LEVELS: mg::Nav<BuildingMap, Vec<super::LevelMap>> = mg::Nav::new(
        "levels",
    );
}
