// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.room`, an entity type derived from `microsoft.graph.place`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/room?view=graph-rest-beta>
    Room "microsoft.graph.room" "entity" : super::Place;
    /// `address`: physicalAddress
    address "address": mg::Boxed<super::PhysicalAddress>,
    /// `audioDeviceName`: String
    audio_device_name "audioDeviceName": String,
    /// `bookingType`: bookingType
    booking_type "bookingType": mg::Open<super::BookingType>,
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
    /// `isTeamsEnabled`: Boolean, not null
    is_teams_enabled "isTeamsEnabled" "r": bool,
    /// `isWheelChairAccessible`: Boolean, not null
    is_wheel_chair_accessible "isWheelChairAccessible" "r": bool,
    /// `label`: String
    label "label": String,
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
    /// `teamsEnabledState`: placeFeatureEnablement, not null
    teams_enabled_state "teamsEnabledState" "r": mg::Open<super::PlaceFeatureEnablement>,
    /// `videoDeviceName`: String
    video_device_name "videoDeviceName": String,
}

mg::derived_from! { Room: super::Place, super::Entity }

impl Room {
    /// `checkIns`: many `checkInClaim`, contained
    pub const CHECK_INS: mg::Nav<Room, Vec<super::CheckInClaim>> = mg::Nav::new(
        "checkIns",
    );
    /// `children`: many `place`
    pub const CHILDREN: mg::Nav<Room, Vec<super::Place>> = mg::Nav::new("children");
}
