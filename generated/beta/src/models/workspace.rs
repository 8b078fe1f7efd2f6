// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workspace`][reference], derived from [`Place`](super::Place).
///
/// Requests: [`WorkspaceCollection`](crate::requests::workspace::WorkspaceCollection), for example
/// `graph.places().cast_to_workspace()`.
///
/// Operations: `get_operation`, `list_operations`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/workspace?view=graph-rest-beta
pub struct Workspace {
    /// `address`.
    pub address: mg::Field<mg::Boxed<super::PhysicalAddress>>,
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
    /// `isWheelChairAccessible`. Never null.
    pub is_wheel_chair_accessible: mg::Field<bool>,
    /// `label`.
    pub label: mg::Field<String>,
    /// `mode`.
    pub mode: mg::Field<mg::Boxed<super::PlaceMode>>,
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
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Workspace: "microsoft.graph.workspace", entity, base super::Place;
    address: "address",
    building: "building",
    capacity: "capacity",
    display_device_name: "displayDeviceName",
    display_name: "displayName" required,
    email_address: "emailAddress",
    floor_label: "floorLabel",
    floor_number: "floorNumber",
    geo_coordinates: "geoCoordinates",
    id: "id" key required,
    is_wheel_chair_accessible: "isWheelChairAccessible" required,
    label: "label",
    mode: "mode",
    nickname: "nickname" required,
    parent_id: "parentId",
    phone: "phone",
    place_id: "placeId",
    tags: "tags" required,
}

mg::derived_from! { Workspace: super::Place, super::Entity }

impl Workspace {
    /// `checkIns`: many [`CheckInClaim`](super::CheckInClaim).
    pub const CHECK_INS: mg::Nav<Workspace, Vec<super::CheckInClaim>> = mg::Nav::new(
        "checkIns",
    );
    /// `children`: many [`Place`](super::Place).
    pub const CHILDREN: mg::Nav<Workspace, Vec<super::Place>> = mg::Nav::new("children");
}
