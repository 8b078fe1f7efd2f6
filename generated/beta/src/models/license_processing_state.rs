// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.licenseProcessingState`, a complex type.
    LicenseProcessingState "microsoft.graph.licenseProcessingState" "complex";
    /// `state`: String
    state "state": String,
}
