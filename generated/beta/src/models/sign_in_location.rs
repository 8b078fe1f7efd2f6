// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.signInLocation`, a complex type.
    SignInLocation "microsoft.graph.signInLocation" "complex";
    /// `city`: String
    city "city": String,
    /// `countryOrRegion`: String
    country_or_region "countryOrRegion": String,
    /// `geoCoordinates`: geoCoordinates
    geo_coordinates "geoCoordinates": mg::Boxed<super::GeoCoordinates>,
    /// `state`: String
    state "state": String,
}
