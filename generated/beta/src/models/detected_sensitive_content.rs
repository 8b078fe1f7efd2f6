// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.detectedSensitiveContent`, a complex type derived from `microsoft.graph.detectedSensitiveContentBase`.
    DetectedSensitiveContent "microsoft.graph.detectedSensitiveContent" "complex" : super::DetectedSensitiveContentBase => DetectedSensitiveContentKind;
    /// `classificationAttributes`: Collection(classificationAttribute)
    classification_attributes "classificationAttributes": Vec<super::ClassificationAttribute>,
    /// `classificationMethod`: classificationMethod
    classification_method "classificationMethod": mg::Open<super::ClassificationMethod>,
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
    /// `scope`: sensitiveTypeScope
    scope "scope": mg::Flags<super::SensitiveTypeScope>,
    /// `sensitiveTypeSource`: sensitiveTypeSource
    sensitive_type_source "sensitiveTypeSource": mg::Open<super::SensitiveTypeSource>,
    /// `uniqueCount`: Int32
    unique_count "uniqueCount": i32,
}

mg::derived_from! { DetectedSensitiveContent: super::DetectedSensitiveContentBase }

/// The types derived from `microsoft.graph.detectedSensitiveContent`.
#[non_exhaustive]
pub enum DetectedSensitiveContentKind {
    MachineLearningDetectedSensitiveContent(
        Box<super::MachineLearningDetectedSensitiveContent>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<DetectedSensitiveContent>),
}

mg::family! {
    DetectedSensitiveContent => DetectedSensitiveContentKind;
    MachineLearningDetectedSensitiveContent(super::MachineLearningDetectedSensitiveContent),
}
