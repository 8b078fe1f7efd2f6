// @generated
use crate::mg;

/// Entity type [`microsoft.graph.floor`][reference], derived from [`Place`](super::Place).
///
/// Requests: [`FloorCollection`](crate::requests::floor::FloorCollection), for example
/// `graph.places().cast_to_floor()`.
///
/// Operations: `get_operation`, `list_operations`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/floor?view=graph-rest-beta
pub struct Floor {
    /// `address`.
    pub address: mg::Field<mg::Boxed<super::PhysicalAddress>>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `geoCoordinates`.
    pub geo_coordinates: mg::Field<mg::Boxed<super::OutlookGeoCoordinates>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isWheelChairAccessible`. Never null.
    pub is_wheel_chair_accessible: mg::Field<bool>,
    /// `label`.
    pub label: mg::Field<String>,
    /// `parentId`.
    pub parent_id: mg::Field<String>,
    /// `phone`.
    pub phone: mg::Field<String>,
    /// `placeId`.
    pub place_id: mg::Field<String>,
    /// `sortOrder`.
    pub sort_order: mg::Field<i32>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Floor: "microsoft.graph.floor", entity, base super::Place;
    address: "address",
    display_name: "displayName" required,
    geo_coordinates: "geoCoordinates",
    id: "id" key required,
    is_wheel_chair_accessible: "isWheelChairAccessible" required,
    label: "label",
    parent_id: "parentId",
    phone: "phone",
    place_id: "placeId",
    sort_order: "sortOrder",
    tags: "tags" required,
}

mg::derived_from! { Floor: super::Place, super::Entity }

impl Floor {
    /// `checkIns`: many [`CheckInClaim`](super::CheckInClaim).
    pub const CHECK_INS: mg::Nav<Floor, Vec<super::CheckInClaim>> = mg::Nav::new(
        "checkIns",
    );
    /// `children`: many [`Place`](super::Place).
    pub const CHILDREN: mg::Nav<Floor, Vec<super::Place>> = mg::Nav::new("children");
}
