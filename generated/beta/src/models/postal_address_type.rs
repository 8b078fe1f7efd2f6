// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.postalAddressType`, a complex type.
    PostalAddressType "microsoft.graph.postalAddressType" "complex";
    /// `city`: String
    city "city": String,
    /// `countryLetterCode`: String
    country_letter_code "countryLetterCode": String,
    /// `postalCode`: String
    postal_code "postalCode": String,
    /// `state`: String
    state "state": String,
    /// `street`: String
    street "street": String,
}
