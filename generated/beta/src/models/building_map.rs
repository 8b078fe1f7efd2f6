// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.buildingMap`, an entity type derived from `microsoft.graph.baseMapFeature`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/buildingmap?view=graph-rest-beta>
    BuildingMap "microsoft.graph.buildingMap" "entity" : super::BaseMapFeature;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `placeId`: String
    place_id "placeId": String,
    /// `properties`: String
    properties "properties": String,
}

mg::derived_from! { BuildingMap: super::BaseMapFeature, super::Entity }

impl BuildingMap {
    /// `footprints`: many `footprintMap`, contained
    pub const FOOTPRINTS: mg::Nav<BuildingMap, Vec<super::FootprintMap>> = mg::Nav::new(
        "footprints",
    );
    /// `levels`: many `levelMap`, contained
    pub const LEVELS: mg::Nav<BuildingMap, Vec<super::LevelMap>> = mg::Nav::new(
        "levels",
    );
}
