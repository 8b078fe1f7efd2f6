// @generated
use crate::mg;

/// Complex type `microsoft.graph.inferenceData`.
pub struct InferenceData {
    /// `confidenceScore`.
    pub confidence_score: mg::Field<f64>,
    /// `userHasVerifiedAccuracy`.
    pub user_has_verified_accuracy: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InferenceData: "microsoft.graph.inferenceData", complex;
    confidence_score: "confidenceScore",
    user_has_verified_accuracy: "userHasVerifiedAccuracy",
}
