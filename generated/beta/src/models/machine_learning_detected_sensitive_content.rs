// @generated
use crate::mg;

/// Complex type `microsoft.graph.machineLearningDetectedSensitiveContent`, derived from
/// [`DetectedSensitiveContent`](super::DetectedSensitiveContent).
pub struct MachineLearningDetectedSensitiveContent {
    /// `classificationAttributes`.
    pub classification_attributes: mg::Field<Vec<super::ClassificationAttribute>>,
    /// `classificationMethod`.
    pub classification_method: mg::Field<mg::Open<super::ClassificationMethod>>,
    /// `confidence`.
    pub confidence: mg::Field<i32>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<mg::Guid>,
    /// `matchTolerance`.
    pub match_tolerance: mg::Field<mg::Flags<super::MlClassificationMatchTolerance>>,
    /// `matches`.
    pub matches: mg::Field<Vec<super::SensitiveContentLocation>>,
    /// `modelVersion`.
    pub model_version: mg::Field<String>,
    /// `recommendedConfidence`.
    pub recommended_confidence: mg::Field<i32>,
    /// `scope`.
    pub scope: mg::Field<mg::Flags<super::SensitiveTypeScope>>,
    /// `sensitiveTypeSource`.
    pub sensitive_type_source: mg::Field<mg::Open<super::SensitiveTypeSource>>,
    /// `uniqueCount`.
    pub unique_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MachineLearningDetectedSensitiveContent: "microsoft.graph.machineLearningDetectedSensitiveContent", complex, base super::DetectedSensitiveContent;
    classification_attributes: "classificationAttributes",
    classification_method: "classificationMethod",
    confidence: "confidence",
    display_name: "displayName",
    id: "id",
    match_tolerance: "matchTolerance",
    matches: "matches",
    model_version: "modelVersion",
    recommended_confidence: "recommendedConfidence",
    scope: "scope",
    sensitive_type_source: "sensitiveTypeSource",
    unique_count: "uniqueCount",
}

mg::derived_from! { MachineLearningDetectedSensitiveContent: super::DetectedSensitiveContent, super::DetectedSensitiveContentBase }
