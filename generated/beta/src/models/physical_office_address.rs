// @generated
use crate::mg;

/// Complex type `microsoft.graph.physicalOfficeAddress`.
pub struct PhysicalOfficeAddress {
    /// `city`.
    pub city: mg::Field<String>,
    /// `countryOrRegion`.
    pub country_or_region: mg::Field<String>,
    /// `officeLocation`.
    pub office_location: mg::Field<String>,
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
    PhysicalOfficeAddress: "microsoft.graph.physicalOfficeAddress", complex;
    city: "city",
    country_or_region: "countryOrRegion",
    office_location: "officeLocation",
    postal_code: "postalCode",
    state: "state",
    street: "street",
}
