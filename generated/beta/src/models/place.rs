// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.place`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/place?view=graph-rest-beta>
    Place "microsoft.graph.place" "entity abstract" : super::Entity => PlaceKind;
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

mg::derived_from! { Place: super::Entity }

impl Place {
    /// `checkIns`: many `checkInClaim`, contained
    pub const CHECK_INS: mg::Nav<Place, Vec<super::CheckInClaim>> = mg::Nav::new(
        "checkIns",
    );
    /// `children`: many `place`
    pub const CHILDREN: mg::Nav<Place, Vec<super::Place>> = mg::Nav::new("children");
}

/// The types derived from `microsoft.graph.place`.
#[non_exhaustive]
pub enum PlaceKind {
    Building(Box<super::Building>),
    Desk(Box<super::Desk>),
    Floor(Box<super::Floor>),
    Room(Box<super::Room>),
    RoomList(Box<super::RoomList>),
    Section(Box<super::Section>),
    Workspace(Box<super::Workspace>),
    /// None of these, or a type that this version does not know.
    Other(Box<Place>),
}

mg::family! {
    Place => PlaceKind;
    Building(super::Building),
    Desk(super::Desk),
    Floor(super::Floor),
    Room(super::Room),
    RoomList(super::RoomList),
    Section(super::Section),
    Workspace(super::Workspace),
}
