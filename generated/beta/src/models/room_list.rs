// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.roomList`, an entity type derived from `microsoft.graph.place`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/roomlist?view=graph-rest-beta>
    RoomList "microsoft.graph.roomList" "entity" : super::Place;
    /// `address`: physicalAddress
    address "address": mg::Boxed<super::PhysicalAddress>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `emailAddress`: String
    email_address "emailAddress": String,
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

mg::derived_from! { RoomList: super::Place, super::Entity }

impl RoomList {
    /// `checkIns`: many `checkInClaim`, contained
    pub const CHECK_INS: mg::Nav<RoomList, Vec<super::CheckInClaim>> = mg::Nav::new(
        "checkIns",
    );
    /// `children`: many `place`
    pub const CHILDREN: mg::Nav<RoomList, Vec<super::Place>> = mg::Nav::new("children");
    /// `rooms`: many `room`, contained
    pub const ROOMS: mg::Nav<RoomList, Vec<super::Room>> = mg::Nav::new("rooms");
    /// `workspaces`: many `workspace`, contained
    pub const WORKSPACES: mg::Nav<RoomList, Vec<super::Workspace>> = mg::Nav::new(
        "workspaces",
    );
}
