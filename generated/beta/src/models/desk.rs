// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.desk`, an entity type derived from `microsoft.graph.place`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/desk?view=graph-rest-beta>
    Desk "microsoft.graph.desk" "entity" : super::Place;
    /// `address`: physicalAddress
    address "address": mg::Boxed<super::PhysicalAddress>,
    /// `displayDeviceName`: String
    display_device_name "displayDeviceName": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `geoCoordinates`: outlookGeoCoordinates
    geo_coordinates "geoCoordinates": mg::Boxed<super::OutlookGeoCoordinates>,
    /// `heightAdjustableState`: placeFeatureEnablement, not null
    height_adjustable_state "heightAdjustableState" "r": mg::Open<super::PlaceFeatureEnablement>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isWheelChairAccessible`: Boolean, not null
    is_wheel_chair_accessible "isWheelChairAccessible" "r": bool,
    /// `label`: String
    label "label": String,
    /// `mailboxDetails`: mailboxDetails
    mailbox_details "mailboxDetails": mg::Boxed<super::MailboxDetails>,
    /// `mode`: placeMode
    mode "mode": mg::Boxed<super::PlaceMode>,
    /// `parentId`: String
    parent_id "parentId": String,
    /// `phone`: String
    phone "phone": String,
    /// `placeId`: String
    place_id "placeId": String,
    /// `servicePlans`: Collection(placeServicePlanInfo), items not null
    service_plans "servicePlans" "r": Vec<super::PlaceServicePlanInfo>,
    /// `tags`: Collection(String), items not null
    tags "tags" "r": Vec<String>,
}

mg::derived_from! { Desk: super::Place, super::Entity }

impl Desk {
    /// `checkIns`: many `checkInClaim`, contained
    pub const CHECK_INS: mg::Nav<Desk, Vec<super::CheckInClaim>> = mg::Nav::new(
        "checkIns",
    );
    /// `children`: many `place`
    pub const CHILDREN: mg::Nav<Desk, Vec<super::Place>> = mg::Nav::new("children");
}
