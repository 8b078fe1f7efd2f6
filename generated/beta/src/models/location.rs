// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.location`, a complex type.
    Location "microsoft.graph.location" "complex" => LocationKind;
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
    /// `uniqueId`: String
    unique_id "uniqueId": String,
    /// `uniqueIdType`: locationUniqueIdType
    unique_id_type "uniqueIdType": mg::Open<super::LocationUniqueIdType>,
}

/// The types derived from `microsoft.graph.location`.
#[non_exhaustive]
pub enum LocationKind {
    LocationConstraintItem(Box<super::LocationConstraintItem>),
    /// None of these, or a type that this version does not know.
    Other(Box<Location>),
}

mg::family! {
    Location => LocationKind;
    LocationConstraintItem(super::LocationConstraintItem),
}
