// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.inferenceData`, a complex type.
    InferenceData "microsoft.graph.inferenceData" "complex";
    /// `confidenceScore`: Double
    confidence_score "confidenceScore": f64,
    /// `userHasVerifiedAccuracy`: Boolean
    user_has_verified_accuracy "userHasVerifiedAccuracy": bool,
}
