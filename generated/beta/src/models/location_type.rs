// @generated
use crate::mg;

/// Enumeration `microsoft.graph.locationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LocationType {
    /// `default` (0)
    Default,
    /// `conferenceRoom` (1)
    ConferenceRoom,
    /// `homeAddress` (2)
    HomeAddress,
    /// `businessAddress` (3)
    BusinessAddress,
    /// `geoCoordinates` (4)
    GeoCoordinates,
    /// `streetAddress` (5)
    StreetAddress,
    /// `hotel` (6)
    Hotel,
    /// `restaurant` (7)
    Restaurant,
    /// `localBusiness` (8)
    LocalBusiness,
    /// `postalAddress` (9)
    PostalAddress,
}

mg::enumeration! {
    LocationType: "microsoft.graph.locationType";
    Default: "default" = 0,
    ConferenceRoom: "conferenceRoom" = 1,
    HomeAddress: "homeAddress" = 2,
    BusinessAddress: "businessAddress" = 3,
    GeoCoordinates: "geoCoordinates" = 4,
    StreetAddress: "streetAddress" = 5,
    Hotel: "hotel" = 6,
    Restaurant: "restaurant" = 7,
    LocalBusiness: "localBusiness" = 8,
    PostalAddress: "postalAddress" = 9,
}
