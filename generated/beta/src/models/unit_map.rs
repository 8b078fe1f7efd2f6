// @generated
use crate::mg;

/// Entity type [`microsoft.graph.unitMap`][reference], derived from
/// [`BaseMapFeature`](super::BaseMapFeature).
///
/// Requests: [`UnitMapCollection`](crate::requests::unit_map::UnitMapCollection), for example
/// `graph.places().id(id).cast_to_building().map().levels().id(id).units()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/unitmap?view=graph-rest-beta
pub struct UnitMap {
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
    UnitMap: "microsoft.graph.unitMap", entity, base super::BaseMapFeature;
    id: "id" key required,
    place_id: "placeId",
    properties: "properties",
}

mg::derived_from! { UnitMap: super::BaseMapFeature, super::Entity }
