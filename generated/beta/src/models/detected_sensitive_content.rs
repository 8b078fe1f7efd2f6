// @generated
use crate::mg;

/// Complex type `microsoft.graph.detectedSensitiveContent`, derived from
/// [`DetectedSensitiveContentBase`](super::DetectedSensitiveContentBase).
pub struct DetectedSensitiveContent {
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
    /// `matches`.
    pub matches: mg::Field<Vec<super::SensitiveContentLocation>>,
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
    DetectedSensitiveContent: "microsoft.graph.detectedSensitiveContent", complex, base super::DetectedSensitiveContentBase, family DetectedSensitiveContentKind;
    classification_attributes: "classificationAttributes",
    classification_method: "classificationMethod",
    confidence: "confidence",
    display_name: "displayName",
    id: "id",
    matches: "matches",
    recommended_confidence: "recommendedConfidence",
    scope: "scope",
    sensitive_type_source: "sensitiveTypeSource",
    unique_count: "uniqueCount",
}

mg::derived_from! { DetectedSensitiveContent: super::DetectedSensitiveContentBase }

/// The types derived from [`DetectedSensitiveContent`].
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
