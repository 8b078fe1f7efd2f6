// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.building`, an entity type derived from `microsoft.graph.place`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/building?view=graph-rest-beta>
    Building "microsoft.graph.building" "entity" : super::Place;
    /// `address`: physicalAddress
    address "address": mg::Boxed<super::PhysicalAddress>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `geoCoordinates`: outlookGeoCoordinates
    geo_coordinates "geoCoordinates": mg::Boxed<super::OutlookGeoCoordinates>,
    /// `hasWiFi`: Boolean, not null
    has_wi_fi "hasWiFi" "r": bool,
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
    /// `resourceLinks`: Collection(resourceLink), items not null
    resource_links "resourceLinks" "r": Vec<super::ResourceLink>,
    /// `tags`: Collection(String), items not null
    tags "tags" "r": Vec<String>,
    /// `wifiState`: placeFeatureEnablement, not null
    wifi_state "wifiState" "r": mg::Open<super::PlaceFeatureEnablement>,
}

mg::derived_from! { Building: super::Place, super::Entity }

impl Building {
    /// `checkIns`: many `checkInClaim`, contained
    pub const CHECK_INS: mg::Nav<Building, Vec<super::CheckInClaim>> = mg::Nav::new(
        "checkIns",
    );
    /// `children`: many `place`
    pub const CHILDREN: mg::Nav<Building, Vec<super::Place>> = mg::Nav::new("children");
    /// `map`: `buildingMap`, contained
    pub const MAP: mg::Nav<Building, super::BuildingMap> = mg::Nav::new("map");
}
