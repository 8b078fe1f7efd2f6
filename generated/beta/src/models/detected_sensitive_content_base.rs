// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.detectedSensitiveContentBase`, a complex type.
    DetectedSensitiveContentBase "microsoft.graph.detectedSensitiveContentBase" "complex" => DetectedSensitiveContentBaseKind;
    /// `confidence`: Int32
    confidence "confidence": i32,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: Guid
    id "id": mg::Guid,
    /// `recommendedConfidence`: Int32
    recommended_confidence "recommendedConfidence": i32,
    /// `uniqueCount`: Int32
    unique_count "uniqueCount": i32,
}

/// The types derived from `microsoft.graph.detectedSensitiveContentBase`.
#[non_exhaustive]
pub enum DetectedSensitiveContentBaseKind {
    DetectedSensitiveContent(Box<super::DetectedSensitiveContent>),
    ExactMatchDetectedSensitiveContent(Box<super::ExactMatchDetectedSensitiveContent>),
    MachineLearningDetectedSensitiveContent(
        Box<super::MachineLearningDetectedSensitiveContent>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<DetectedSensitiveContentBase>),
}

mg::family! {
    DetectedSensitiveContentBase => DetectedSensitiveContentBaseKind;
    DetectedSensitiveContent(super::DetectedSensitiveContent),
    ExactMatchDetectedSensitiveContent(super::ExactMatchDetectedSensitiveContent),
    MachineLearningDetectedSensitiveContent(super::MachineLearningDetectedSensitiveContent),
}
