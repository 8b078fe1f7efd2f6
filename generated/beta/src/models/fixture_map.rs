// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.fixtureMap`, an entity type derived from `microsoft.graph.baseMapFeature`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/fixturemap?view=graph-rest-beta>
    FixtureMap "microsoft.graph.fixtureMap" "entity" : super::BaseMapFeature;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `placeId`: String
    place_id "placeId": String,
    /// `properties`: String
    properties "properties": String,
}

mg::derived_from! { FixtureMap: super::BaseMapFeature, super::Entity }
