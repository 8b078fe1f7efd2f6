// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.contentClassification`, a complex type.
    ContentClassification "microsoft.graph.contentClassification" "complex";
    /// `confidence`: Int32
    confidence "confidence": i32,
    /// `matches`: Collection(matchLocation)
    matches "matches": Vec<super::MatchLocation>,
    /// `sensitiveTypeId`: String
    sensitive_type_id "sensitiveTypeId": String,
    /// `uniqueCount`: Int32
    unique_count "uniqueCount": i32,
}
