// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.exactMatchDetectedSensitiveContent`, a complex type derived from `microsoft.graph.detectedSensitiveContentBase`.
    ExactMatchDetectedSensitiveContent "microsoft.graph.exactMatchDetectedSensitiveContent" "complex" : super::DetectedSensitiveContentBase;
    /// `confidence`: Int32
    confidence "confidence": i32,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: Guid
    id "id": mg::Guid,
    /// `matches`: Collection(sensitiveContentLocation)
    matches "matches": Vec<super::SensitiveContentLocation>,
    /// `recommendedConfidence`: Int32
    recommended_confidence "recommendedConfidence": i32,
    /// `uniqueCount`: Int32
    unique_count "uniqueCount": i32,
}

mg::derived_from! { ExactMatchDetectedSensitiveContent: super::DetectedSensitiveContentBase }
