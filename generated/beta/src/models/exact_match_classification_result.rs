// @generated
use crate::mg;

/// Complex type `microsoft.graph.exactMatchClassificationResult`.
pub struct ExactMatchClassificationResult {
    /// `classification`.
    pub classification: mg::Field<Vec<super::ExactMatchDetectedSensitiveContent>>,
    /// `errors`.
    pub errors: mg::Field<Vec<super::ClassificationError>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExactMatchClassificationResult: "microsoft.graph.exactMatchClassificationResult", complex;
    classification: "classification",
    errors: "errors",
}
