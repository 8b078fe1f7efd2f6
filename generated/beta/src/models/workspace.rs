// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workspace`, an entity type derived from `microsoft.graph.place`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workspace?view=graph-rest-beta>
    Workspace "microsoft.graph.workspace" "entity" : super::Place;
    /// `address`: physicalAddress
    address "address": mg::Boxed<super::PhysicalAddress>,
    /// `building`: String
    building "building": String,
    /// `capacity`: Int32
    capacity "capacity": i32,
    /// `displayDeviceName`: String
    display_device_name "displayDeviceName": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `emailAddress`: String
    email_address "emailAddress": String,
    /// `floorLabel`: String
    floor_label "floorLabel": String,
    /// `floorNumber`: Int32
    floor_number "floorNumber": i32,
    /// `geoCoordinates`: outlookGeoCoordinates
    geo_coordinates "geoCoordinates": mg::Boxed<super::OutlookGeoCoordinates>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isWheelChairAccessible`: Boolean, not null
    is_wheel_chair_accessible "isWheelChairAccessible" "r": bool,
    /// `label`: String
    label "label": String,
    /// `mode`: placeMode
    mode "mode": mg::Boxed<super::PlaceMode>,
    /// `nickname`: String, not null
    nickname "nickname" "r": String,
    /// `parentId`: String
    parent_id "parentId": String,
    /// `phone`: String
    phone "phone": String,
    /// `placeId`: String
    place_id "placeId": String,
    /// `tags`: Collection(String), items not null
    tags "tags" "r": Vec<String>,
}

mg::derived_from! { Workspace: super::Place, super::Entity }

impl Workspace {
    /// `checkIns`: many `checkInClaim`, contained
    pub const CHECK_INS: mg::Nav<Workspace, Vec<super::CheckInClaim>> = mg::Nav::new(
        "checkIns",
    );
    /// `children`: many `place`
    pub const CHILDREN: mg::Nav<Workspace, Vec<super::Place>> = mg::Nav::new("children");
}
