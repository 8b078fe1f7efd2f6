// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.levelMap`, an entity type derived from `microsoft.graph.baseMapFeature`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/levelmap?view=graph-rest-beta>
    LevelMap "microsoft.graph.levelMap" "entity" : super::BaseMapFeature;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `placeId`: String
    place_id "placeId": String,
    /// `properties`: String
    properties "properties": String,
}

mg::derived_from! { LevelMap: super::BaseMapFeature, super::Entity }

impl LevelMap {
    /// `fixtures`: many `fixtureMap`, contained
    pub const FIXTURES: mg::Nav<LevelMap, Vec<super::FixtureMap>> = mg::Nav::new(
        "fixtures",
    );
    /// `sections`: many `sectionMap`, contained
    pub const SECTIONS: mg::Nav<LevelMap, Vec<super::SectionMap>> = mg::Nav::new(
        "sections",
    );
    /// `units`: many `unitMap`, contained
    pub const UNITS: mg::Nav<LevelMap, Vec<super::UnitMap>> = mg::Nav::new("units");
}
