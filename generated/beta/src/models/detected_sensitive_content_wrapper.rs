// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.detectedSensitiveContentWrapper`, a complex type.
    DetectedSensitiveContentWrapper "microsoft.graph.detectedSensitiveContentWrapper" "complex";
    /// `classification`: Collection(detectedSensitiveContent)
    classification "classification": Vec<super::DetectedSensitiveContent>,
}
