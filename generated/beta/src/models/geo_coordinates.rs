// @generated
use crate::mg;

/// Complex type `microsoft.graph.geoCoordinates`.
pub struct GeoCoordinates {
    /// `altitude`.
    pub altitude: mg::Field<f64>,
    /// `latitude`.
    pub latitude: mg::Field<f64>,
    /// `longitude`.
    pub longitude: mg::Field<f64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GeoCoordinates: "microsoft.graph.geoCoordinates", complex;
    altitude: "altitude",
    latitude: "latitude",
    longitude: "longitude",
}
