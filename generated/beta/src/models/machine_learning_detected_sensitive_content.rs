// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.machineLearningDetectedSensitiveContent`, a complex type derived from `microsoft.graph.detectedSensitiveContent`.
    MachineLearningDetectedSensitiveContent "microsoft.graph.machineLearningDetectedSensitiveContent" "complex" : super::DetectedSensitiveContent;
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
    /// `matchTolerance`: mlClassificationMatchTolerance
    match_tolerance "matchTolerance": mg::Flags<super::MlClassificationMatchTolerance>,
    /// `matches`: Collection(sensitiveContentLocation)
    matches "matches": Vec<super::SensitiveContentLocation>,
    /// `modelVersion`: String
    model_version "modelVersion": String,
    /// `recommendedConfidence`: Int32
    recommended_confidence "recommendedConfidence": i32,
    /// `scope`: sensitiveTypeScope
    scope "scope": mg::Flags<super::SensitiveTypeScope>,
    /// `sensitiveTypeSource`: sensitiveTypeSource
    sensitive_type_source "sensitiveTypeSource": mg::Open<super::SensitiveTypeSource>,
    /// `uniqueCount`: Int32
    unique_count "uniqueCount": i32,
}

mg::derived_from! { MachineLearningDetectedSensitiveContent: super::DetectedSensitiveContent, super::DetectedSensitiveContentBase }
