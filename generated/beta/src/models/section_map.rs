// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sectionMap`][reference], derived from
/// [`BaseMapFeature`](super::BaseMapFeature).
///
/// Requests: [`SectionMapCollection`](crate::requests::section_map::SectionMapCollection), for
/// example `graph.places().id(id).cast_to_building().map().levels().id(id).sections()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/sectionmap?view=graph-rest-beta
pub struct SectionMap {
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
    SectionMap: "microsoft.graph.sectionMap", entity, base super::BaseMapFeature;
    id: "id" key required,
    place_id: "placeId",
    properties: "properties",
}

mg::derived_from! { SectionMap: super::BaseMapFeature, super::Entity }
