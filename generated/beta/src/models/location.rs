// @generated
use crate::mg;

/// Complex type `microsoft.graph.location`.
pub struct Location {
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
    Location: "microsoft.graph.location", complex, family LocationKind;
    address: "address",
    coordinates: "coordinates",
    display_name: "displayName",
    location_email_address: "locationEmailAddress",
    location_type: "locationType",
    location_uri: "locationUri",
    unique_id: "uniqueId",
    unique_id_type: "uniqueIdType",
}

/// The types derived from [`Location`].
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
