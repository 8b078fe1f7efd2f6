// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.section`, an entity type derived from `microsoft.graph.place`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/section?view=graph-rest-beta>
    Section "microsoft.graph.section" "entity" : super::Place;
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
    /// `tags`: Collection(String), items not null
    tags "tags" "r": Vec<String>,
}

mg::derived_from! { Section: super::Place, super::Entity }

impl Section {
    /// `checkIns`: many `checkInClaim`, contained
    pub const CHECK_INS: mg::Nav<Section, Vec<super::CheckInClaim>> = mg::Nav::new(
        "checkIns",
    );
    /// `children`: many `place`
    pub const CHILDREN: mg::Nav<Section, Vec<super::Place>> = mg::Nav::new("children");
}
