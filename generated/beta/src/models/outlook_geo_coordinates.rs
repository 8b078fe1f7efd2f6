// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.outlookGeoCoordinates`, a complex type.
    OutlookGeoCoordinates "microsoft.graph.outlookGeoCoordinates" "complex";
    /// `accuracy`: Double
    accuracy "accuracy": f64,
    /// `altitude`: Double
    altitude "altitude": f64,
    /// `altitudeAccuracy`: Double
    altitude_accuracy "altitudeAccuracy": f64,
    /// `latitude`: Double
    latitude "latitude": f64,
    /// `longitude`: Double
    longitude "longitude": f64,
}
