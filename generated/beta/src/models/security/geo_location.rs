// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.geoLocation`, a complex type.
    GeoLocation "microsoft.graph.security.geoLocation" "complex";
    /// `city`: String
    city "city": String,
    /// `countryName`: String
    country_name "countryName": String,
    /// `latitude`: Double
    latitude "latitude": f64,
    /// `longitude`: Double
    longitude "longitude": f64,
    /// `state`: String
    state "state": String,
}
