// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.physicalOfficeAddress`, a complex type.
    PhysicalOfficeAddress "microsoft.graph.physicalOfficeAddress" "complex";
    /// `city`: String
    city "city": String,
    /// `countryOrRegion`: String
    country_or_region "countryOrRegion": String,
    /// `officeLocation`: String
    office_location "officeLocation": String,
    /// `postalCode`: String
    postal_code "postalCode": String,
    /// `state`: String
    state "state": String,
    /// `street`: String
    street "street": String,
}
