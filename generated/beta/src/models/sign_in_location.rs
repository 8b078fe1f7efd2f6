// @generated
use crate::mg;

/// Complex type `microsoft.graph.signInLocation`.
pub struct SignInLocation {
    /// `city`.
    pub city: mg::Field<String>,
    /// `countryOrRegion`.
    pub country_or_region: mg::Field<String>,
    /// `geoCoordinates`.
    pub geo_coordinates: mg::Field<mg::Boxed<super::GeoCoordinates>>,
    /// `state`.
    pub state: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SignInLocation: "microsoft.graph.signInLocation", complex;
    city: "city",
    country_or_region: "countryOrRegion",
    geo_coordinates: "geoCoordinates",
    state: "state",
}
