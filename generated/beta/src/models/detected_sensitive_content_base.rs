// @generated
use crate::mg;

/// Complex type `microsoft.graph.detectedSensitiveContentBase`.
pub struct DetectedSensitiveContentBase {
    /// `confidence`.
    pub confidence: mg::Field<i32>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<mg::Guid>,
    /// `recommendedConfidence`.
    pub recommended_confidence: mg::Field<i32>,
    /// `uniqueCount`.
    pub unique_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DetectedSensitiveContentBase: "microsoft.graph.detectedSensitiveContentBase", complex, family DetectedSensitiveContentBaseKind;
    confidence: "confidence",
    display_name: "displayName",
    id: "id",
    recommended_confidence: "recommendedConfidence",
    unique_count: "uniqueCount",
}

/// The types derived from [`DetectedSensitiveContentBase`].
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
