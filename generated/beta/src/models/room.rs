// @generated
use crate::mg;

/// Entity type [`microsoft.graph.room`][reference], derived from [`Place`](super::Place).
///
/// Requests: [`RoomCollection`](crate::requests::room::RoomCollection), for example
/// `graph.places().cast_to_room()`.
///
/// Operations: `get_operation`, `list_operations`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/room?view=graph-rest-beta
pub struct Room {
    /// `address`.
    pub address: mg::Field<mg::Boxed<super::PhysicalAddress>>,
    /// `audioDeviceName`.
    pub audio_device_name: mg::Field<String>,
    /// `bookingType`.
    pub booking_type: mg::Field<mg::Open<super::BookingType>>,
    /// `building`.
    pub building: mg::Field<String>,
    /// `capacity`.
    pub capacity: mg::Field<i32>,
    /// `displayDeviceName`.
    pub display_device_name: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `emailAddress`.
    pub email_address: mg::Field<String>,
    /// `floorLabel`.
    pub floor_label: mg::Field<String>,
    /// `floorNumber`.
    pub floor_number: mg::Field<i32>,
    /// `geoCoordinates`.
    pub geo_coordinates: mg::Field<mg::Boxed<super::OutlookGeoCoordinates>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isTeamsEnabled`. Never null.
    pub is_teams_enabled: mg::Field<bool>,
    /// `isWheelChairAccessible`. Never null.
    pub is_wheel_chair_accessible: mg::Field<bool>,
    /// `label`.
    pub label: mg::Field<String>,
    /// `nickname`. Never null.
    pub nickname: mg::Field<String>,
    /// `parentId`.
    pub parent_id: mg::Field<String>,
    /// `phone`.
    pub phone: mg::Field<String>,
    /// `placeId`.
    pub place_id: mg::Field<String>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// `teamsEnabledState`. Never null.
    pub teams_enabled_state: mg::Field<mg::Open<super::PlaceFeatureEnablement>>,
    /// `videoDeviceName`.
    pub video_device_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Room: "microsoft.graph.room", entity, base super::Place;
    address: "address",
    audio_device_name: "audioDeviceName",
    booking_type: "bookingType",
    building: "building",
    capacity: "capacity",
    display_device_name: "displayDeviceName",
    display_name: "displayName" required,
    email_address: "emailAddress",
    floor_label: "floorLabel",
    floor_number: "floorNumber",
    geo_coordinates: "geoCoordinates",
    id: "id" key required,
    is_teams_enabled: "isTeamsEnabled" required,
    is_wheel_chair_accessible: "isWheelChairAccessible" required,
    label: "label",
    nickname: "nickname" required,
    parent_id: "parentId",
    phone: "phone",
    place_id: "placeId",
    tags: "tags" required,
    teams_enabled_state: "teamsEnabledState" required,
    video_device_name: "videoDeviceName",
}

mg::derived_from! { Room: super::Place, super::Entity }

impl Room {
    /// `checkIns`: many [`CheckInClaim`](super::CheckInClaim).
    pub const CHECK_INS: mg::Nav<Room, Vec<super::CheckInClaim>> = mg::Nav::new(
        "checkIns",
    );
    /// `children`: many [`Place`](super::Place).
    pub const CHILDREN: mg::Nav<Room, Vec<super::Place>> = mg::Nav::new("children");
}
