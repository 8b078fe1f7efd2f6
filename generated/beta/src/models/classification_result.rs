// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.classificationResult`, a complex type.
    ClassificationResult "microsoft.graph.classificationResult" "complex";
    /// `confidenceLevel`: Int32, not null
    confidence_level "confidenceLevel" "r": i32,
    /// `count`: Int32, not null
    count "count" "r": i32,
    /// `sensitiveTypeId`: String, not null
    sensitive_type_id "sensitiveTypeId" "r": String,
}
