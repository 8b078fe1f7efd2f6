// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unitMap`, an entity type derived from `microsoft.graph.baseMapFeature`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/unitmap?view=graph-rest-beta>
    UnitMap "microsoft.graph.unitMap" "entity" : super::BaseMapFeature;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `placeId`: String
    place_id "placeId": String,
    /// `properties`: String
    properties "properties": String,
}

mg::derived_from! { UnitMap: super::BaseMapFeature, super::Entity }
