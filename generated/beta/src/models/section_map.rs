// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sectionMap`, an entity type derived from `microsoft.graph.baseMapFeature`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sectionmap?view=graph-rest-beta>
    SectionMap "microsoft.graph.sectionMap" "entity" : super::BaseMapFeature;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `placeId`: String
    place_id "placeId": String,
    /// `properties`: String
    properties "properties": String,
}

mg::derived_from! { SectionMap: super::BaseMapFeature, super::Entity }
