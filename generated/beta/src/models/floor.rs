// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.floor`, an entity type derived from `microsoft.graph.place`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/floor?view=graph-rest-beta>
    Floor "microsoft.graph.floor" "entity" : super::Place;
    /// `address`: physicalAddress
    address "address": mg::Boxed<super::PhysicalAddress>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `geoCoordinates`: outlookGeoCoordinates
    geo_coordinates "geoCoordinates": mg::Boxed<super::OutlookGeoCoordinates>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isWheelChairAccessible`: Boolean, not null
    is_wheel_chair_accessible "isWheelChairAccessible" "r": bool,
    /// `label`: String
    label "label": String,
    /// `parentId`: String
    parent_id "parentId": String,
    /// `phone`: String
    phone "phone": String,
    /// `placeId`: String
    place_id "placeId": String,
    /// `sortOrder`: Int32
    sort_order "sortOrder": i32,
    /// `tags`: Collection(String), items not null
    tags "tags" "r": Vec<String>,
}

mg::derived_from! { Floor: super::Place, super::Entity }

impl Floor {
    /// `checkIns`: many `checkInClaim`, contained
    pub const CHECK_INS: mg::Nav<Floor, Vec<super::CheckInClaim>> = mg::Nav::new(
        "checkIns",
    );
    /// `children`: many `place`
    pub const CHILDREN: mg::Nav<Floor, Vec<super::Place>> = mg::Nav::new("children");
}
