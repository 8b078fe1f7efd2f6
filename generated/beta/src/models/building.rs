// @generated
use crate::mg;

/// Entity type [`microsoft.graph.building`][reference], derived from [`Place`](super::Place).
///
/// Requests: [`BuildingCollection`](crate::requests::building::BuildingCollection), for example
/// `graph.places().cast_to_building()`.
///
/// Operations: `ingest_map_file`, `get_operation`, `list_operations`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/building?view=graph-rest-beta
pub struct Building {
    /// `address`.
    pub address: mg::Field<mg::Boxed<super::PhysicalAddress>>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `geoCoordinates`.
    pub geo_coordinates: mg::Field<mg::Boxed<super::OutlookGeoCoordinates>>,
    /// `hasWiFi`. Never null.
    pub has_wi_fi: mg::Field<bool>,
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
    /// `resourceLinks`.
    pub resource_links: mg::Field<Vec<super::ResourceLink>>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// `wifiState`. Never null.
    pub wifi_state: mg::Field<mg::Open<super::PlaceFeatureEnablement>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Building: "microsoft.graph.building", entity, base super::Place;
    address: "address",
    display_name: "displayName" required,
    geo_coordinates: "geoCoordinates",
    has_wi_fi: "hasWiFi" required,
    id: "id" key required,
    is_wheel_chair_accessible: "isWheelChairAccessible" required,
    label: "label",
    parent_id: "parentId",
    phone: "phone",
    place_id: "placeId",
    resource_links: "resourceLinks" required,
    tags: "tags" required,
    wifi_state: "wifiState" required,
}

mg::derived_from! { Building: super::Place, super::Entity }

impl Building {
    /// `checkIns`: many [`CheckInClaim`](super::CheckInClaim).
    pub const CHECK_INS: mg::Nav<Building, Vec<super::CheckInClaim>> = mg::Nav::new(
        "checkIns",
    );
    /// `children`: many [`Place`](super::Place).
    pub const CHILDREN: mg::Nav<Building, Vec<super::Place>> = mg::Nav::new("children");
    /// `map`: [`BuildingMap`](super::BuildingMap).
    pub const MAP: mg::Nav<Building, super::BuildingMap> = mg::Nav::new("map");
}
