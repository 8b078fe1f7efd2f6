// @generated
use crate::mg;

/// Entity type [`microsoft.graph.section`][reference], derived from [`Place`](super::Place).
///
/// Requests: [`SectionCollection`](crate::requests::section::SectionCollection), for example
/// `graph.places().cast_to_section()`.
///
/// Operations: `get_operation`, `list_operations`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/section?view=graph-rest-beta
pub struct Section {
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
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Section: "microsoft.graph.section", entity, base super::Place;
    address: "address",
    display_name: "displayName" required,
    geo_coordinates: "geoCoordinates",
    id: "id" key required,
    is_wheel_chair_accessible: "isWheelChairAccessible" required,
    label: "label",
    parent_id: "parentId",
    phone: "phone",
    place_id: "placeId",
    tags: "tags" required,
}

mg::derived_from! { Section: super::Place, super::Entity }

impl Section {
    /// `checkIns`: many [`CheckInClaim`](super::CheckInClaim).
    pub const CHECK_INS: mg::Nav<Section, Vec<super::CheckInClaim>> = mg::Nav::new(
        "checkIns",
    );
    /// `children`: many [`Place`](super::Place).
    pub const CHILDREN: mg::Nav<Section, Vec<super::Place>> = mg::Nav::new("children");
}
