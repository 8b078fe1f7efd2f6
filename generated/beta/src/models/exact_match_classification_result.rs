// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.exactMatchClassificationResult`, a complex type.
    ExactMatchClassificationResult "microsoft.graph.exactMatchClassificationResult" "complex";
    /// `classification`: Collection(exactMatchDetectedSensitiveContent)
    classification "classification": Vec<super::ExactMatchDetectedSensitiveContent>,
    /// `errors`: Collection(classificationError)
    errors "errors": Vec<super::ClassificationError>,
}
