// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.physicalAddress`, a complex type.
    PhysicalAddress "microsoft.graph.physicalAddress" "complex";
    /// `city`: String
    city "city": String,
    /// `countryOrRegion`: String
    country_or_region "countryOrRegion": String,
    /// `postOfficeBox`: String
    post_office_box "postOfficeBox": String,
    /// `postalCode`: String
    postal_code "postalCode": String,
    /// `state`: String
    state "state": String,
    /// `street`: String
    street "street": String,
    /// `type`: physicalAddressType
    type_ "type": mg::Open<super::PhysicalAddressType>,
}
