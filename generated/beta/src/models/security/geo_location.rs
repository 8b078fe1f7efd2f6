// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.geoLocation`.
pub struct GeoLocation {
    /// `city`.
    pub city: mg::Field<String>,
    /// `countryName`.
    pub country_name: mg::Field<String>,
    /// `latitude`.
    pub latitude: mg::Field<f64>,
    /// `longitude`.
    pub longitude: mg::Field<f64>,
    /// `state`.
    pub state: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GeoLocation: "microsoft.graph.security.geoLocation", complex;
    city: "city",
    country_name: "countryName",
    latitude: "latitude",
    longitude: "longitude",
    state: "state",
}
