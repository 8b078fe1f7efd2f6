// @generated
use crate::mg;

/// Complex type `microsoft.graph.photo`.
pub struct Photo {
    /// `cameraMake`.
    pub camera_make: mg::Field<String>,
    /// `cameraModel`.
    pub camera_model: mg::Field<String>,
    /// `exposureDenominator`.
    pub exposure_denominator: mg::Field<f64>,
    /// `exposureNumerator`.
    pub exposure_numerator: mg::Field<f64>,
    /// `fNumber`.
    pub f_number: mg::Field<f64>,
    /// `focalLength`.
    pub focal_length: mg::Field<f64>,
    /// `iso`.
    pub iso: mg::Field<i32>,
    /// `orientation`.
    pub orientation: mg::Field<i16>,
    /// `takenDateTime`.
    pub taken_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Photo: "microsoft.graph.photo", complex;
    camera_make: "cameraMake",
    camera_model: "cameraModel",
    exposure_denominator: "exposureDenominator",
    exposure_numerator: "exposureNumerator",
    f_number: "fNumber",
    focal_length: "focalLength",
    iso: "iso",
    orientation: "orientation",
    taken_date_time: "takenDateTime",
}
