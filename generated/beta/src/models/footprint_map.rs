// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.footprintMap`, an entity type derived from `microsoft.graph.baseMapFeature`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/footprintmap?view=graph-rest-beta>
    FootprintMap "microsoft.graph.footprintMap" "entity" : super::BaseMapFeature;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `properties`: String
    properties "properties": String,
}

mg::derived_from! { FootprintMap: super::BaseMapFeature, super::Entity }
