// @generated
use crate::mg;

/// Entity type [`microsoft.graph.desk`][reference], derived from [`Place`](super::Place).
///
/// Requests: [`DeskCollection`](crate::requests::desk::DeskCollection), for example
/// `graph.places().cast_to_desk()`.
///
/// Operations: `get_operation`, `list_operations`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/desk?view=graph-rest-beta
pub struct Desk {
    /// `address`.
    pub address: mg::Field<mg::Boxed<super::PhysicalAddress>>,
    /// `displayDeviceName`.
    pub display_device_name: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `geoCoordinates`.
    pub geo_coordinates: mg::Field<mg::Boxed<super::OutlookGeoCoordinates>>,
    /// `heightAdjustableState`. Never null.
    pub height_adjustable_state: mg::Field<mg::Open<super::PlaceFeatureEnablement>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isWheelChairAccessible`. Never null.
    pub is_wheel_chair_accessible: mg::Field<bool>,
    /// `label`.
    pub label: mg::Field<String>,
    /// `mailboxDetails`.
    pub mailbox_details: mg::Field<mg::Boxed<super::MailboxDetails>>,
    /// `mode`.
    pub mode: mg::Field<mg::Boxed<super::PlaceMode>>,
    /// `parentId`.
    pub parent_id: mg::Field<String>,
    /// `phone`.
    pub phone: mg::Field<String>,
    /// `placeId`.
    pub place_id: mg::Field<String>,
    /// `servicePlans`.
    pub service_plans: mg::Field<Vec<super::PlaceServicePlanInfo>>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Desk: "microsoft.graph.desk", entity, base super::Place;
    address: "address",
    display_device_name: "displayDeviceName",
    display_name: "displayName" required,
    geo_coordinates: "geoCoordinates",
    height_adjustable_state: "heightAdjustableState" required,
    id: "id" key required,
    is_wheel_chair_accessible: "isWheelChairAccessible" required,
    label: "label",
    mailbox_details: "mailboxDetails",
    mode: "mode",
    parent_id: "parentId",
    phone: "phone",
    place_id: "placeId",
    service_plans: "servicePlans" required,
    tags: "tags" required,
}

mg::derived_from! { Desk: super::Place, super::Entity }

impl Desk {
    /// `checkIns`: many [`CheckInClaim`](super::CheckInClaim).
    pub const CHECK_INS: mg::Nav<Desk, Vec<super::CheckInClaim>> = mg::Nav::new(
        "checkIns",
    );
    /// `children`: many [`Place`](super::Place).
    pub const CHILDREN: mg::Nav<Desk, Vec<super::Place>> = mg::Nav::new("children");
}
