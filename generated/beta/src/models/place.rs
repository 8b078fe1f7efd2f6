// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.place`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PlaceCollection`](crate::requests::place::PlaceCollection), for example
/// `graph.places()`.
///
/// Operations: `get_operation`, `list_operations`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/place?view=graph-rest-beta
pub struct Place {
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
    Place: "microsoft.graph.place", entity abstract, base super::Entity, family PlaceKind;
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

mg::derived_from! { Place: super::Entity }

impl Place {
    /// `checkIns`: many [`CheckInClaim`](super::CheckInClaim).
    pub const CHECK_INS: mg::Nav<Place, Vec<super::CheckInClaim>> = mg::Nav::new(
        "checkIns",
    );
    /// `children`: many [`Place`](super::Place).
    pub const CHILDREN: mg::Nav<Place, Vec<super::Place>> = mg::Nav::new("children");
}

/// The types derived from [`Place`].
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
