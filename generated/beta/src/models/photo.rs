// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.photo`, a complex type.
    Photo "microsoft.graph.photo" "complex";
    /// `cameraMake`: String
    camera_make "cameraMake": String,
    /// `cameraModel`: String
    camera_model "cameraModel": String,
    /// `exposureDenominator`: Double
    exposure_denominator "exposureDenominator": f64,
    /// `exposureNumerator`: Double
    exposure_numerator "exposureNumerator": f64,
    /// `fNumber`: Double
    f_number "fNumber": f64,
    /// `focalLength`: Double
    focal_length "focalLength": f64,
    /// `iso`: Int32
    iso "iso": i32,
    /// `orientation`: Int16
    orientation "orientation": i16,
    /// `takenDateTime`: DateTimeOffset
    taken_date_time "takenDateTime": mg::DateTimeOffset,
}
