// @generated
use crate::mg;

/// Complex type `microsoft.graph.outlookGeoCoordinates`.
pub struct OutlookGeoCoordinates {
    /// `accuracy`.
    pub accuracy: mg::Field<f64>,
    /// `altitude`.
    pub altitude: mg::Field<f64>,
    /// `altitudeAccuracy`.
    pub altitude_accuracy: mg::Field<f64>,
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
    OutlookGeoCoordinates: "microsoft.graph.outlookGeoCoordinates", complex;
    accuracy: "accuracy",
    altitude: "altitude",
    altitude_accuracy: "altitudeAccuracy",
    latitude: "latitude",
    longitude: "longitude",
}
