// @generated
use crate::mg;

/// Entity type [`microsoft.graph.footprintMap`][reference], derived from
/// [`BaseMapFeature`](super::BaseMapFeature).
///
/// Requests: [`FootprintMapCollection`](crate::requests::footprint_map::FootprintMapCollection),
/// for example `graph.places().id(id).cast_to_building().map().footprints()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/footprintmap?view=graph-rest-beta
pub struct FootprintMap {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `properties`.
    pub properties: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FootprintMap: "microsoft.graph.footprintMap", entity, base super::BaseMapFeature;
    id: "id" key required,
    properties: "properties",
}

mg::derived_from! { FootprintMap: super::BaseMapFeature, super::Entity }
