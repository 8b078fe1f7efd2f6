// @generated
use crate::mg;

/// Complex type `microsoft.graph.physicalAddress`.
pub struct PhysicalAddress {
    /// `city`.
    pub city: mg::Field<String>,
    /// `countryOrRegion`.
    pub country_or_region: mg::Field<String>,
    /// `postOfficeBox`.
    pub post_office_box: mg::Field<String>,
    /// `postalCode`.
    pub postal_code: mg::Field<String>,
    /// `state`.
    pub state: mg::Field<String>,
    /// `street`.
    pub street: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<mg::Open<super::PhysicalAddressType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PhysicalAddress: "microsoft.graph.physicalAddress", complex;
    city: "city",
    country_or_region: "countryOrRegion",
    post_office_box: "postOfficeBox",
    postal_code: "postalCode",
    state: "state",
    street: "street",
    type_: "type",
}
