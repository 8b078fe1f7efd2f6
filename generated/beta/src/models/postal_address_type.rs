// @generated
use crate::mg;

/// Complex type `microsoft.graph.postalAddressType`.
pub struct PostalAddressType {
    /// `city`.
    pub city: mg::Field<String>,
    /// `countryLetterCode`.
    pub country_letter_code: mg::Field<String>,
    /// `postalCode`.
    pub postal_code: mg::Field<String>,
    /// `state`.
    pub state: mg::Field<String>,
    /// `street`.
    pub street: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PostalAddressType: "microsoft.graph.postalAddressType", complex;
    city: "city",
    country_letter_code: "countryLetterCode",
    postal_code: "postalCode",
    state: "state",
    street: "street",
}
