// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.locationConstraintItem`, a complex type derived from `microsoft.graph.location`.
    LocationConstraintItem "microsoft.graph.locationConstraintItem" "complex" : super::Location;
    /// `address`: physicalAddress
    address "address": mg::Boxed<super::PhysicalAddress>,
    /// `coordinates`: outlookGeoCoordinates
    coordinates "coordinates": mg::Boxed<super::OutlookGeoCoordinates>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `locationEmailAddress`: String
    location_email_address "locationEmailAddress": String,
    /// `locationType`: locationType
    location_type "locationType": mg::Open<super::LocationType>,
    /// `locationUri`: String
    location_uri "locationUri": String,
    /// `resolveAvailability`: Boolean
    resolve_availability "resolveAvailability": bool,
    /// `uniqueId`: String
    unique_id "uniqueId": String,
    /// `uniqueIdType`: locationUniqueIdType
    unique_id_type "uniqueIdType": mg::Open<super::LocationUniqueIdType>,
}

mg::derived_from! { LocationConstraintItem: super::Location }
