// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.geoCoordinates`, a complex type.
    GeoCoordinates "microsoft.graph.geoCoordinates" "complex";
    /// `altitude`: Double
    altitude "altitude": f64,
    /// `latitude`: Double
    latitude "latitude": f64,
    /// `longitude`: Double
    longitude "longitude": f64,
}
