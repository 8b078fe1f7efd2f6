// @generated
use crate::mg;

/// Complex type `microsoft.graph.locationConstraintItem`, derived from
/// [`Location`](super::Location).
pub struct LocationConstraintItem {
    /// `address`.
    pub address: mg::Field<mg::Boxed<super::PhysicalAddress>>,
    /// `coordinates`.
    pub coordinates: mg::Field<mg::Boxed<super::OutlookGeoCoordinates>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `locationEmailAddress`.
    pub location_email_address: mg::Field<String>,
    /// `locationType`.
    pub location_type: mg::Field<mg::Open<super::LocationType>>,
    /// `locationUri`.
    pub location_uri: mg::Field<String>,
    /// `resolveAvailability`.
    pub resolve_availability: mg::Field<bool>,
    /// `uniqueId`.
    pub unique_id: mg::Field<String>,
    /// `uniqueIdType`.
    pub unique_id_type: mg::Field<mg::Open<super::LocationUniqueIdType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LocationConstraintItem: "microsoft.graph.locationConstraintItem", complex, base super::Location;
    address: "address",
    coordinates: "coordinates",
    display_name: "displayName",
    location_email_address: "locationEmailAddress",
    location_type: "locationType",
    location_uri: "locationUri",
    resolve_availability: "resolveAvailability",
    unique_id: "uniqueId",
    unique_id_type: "uniqueIdType",
}

mg::derived_from! { LocationConstraintItem: super::Location }
