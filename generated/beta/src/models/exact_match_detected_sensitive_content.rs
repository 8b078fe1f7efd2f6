// @generated
use crate::mg;

/// Complex type `microsoft.graph.exactMatchDetectedSensitiveContent`, derived from
/// [`DetectedSensitiveContentBase`](super::DetectedSensitiveContentBase).
pub struct ExactMatchDetectedSensitiveContent {
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
    /// `uniqueCount`.
    pub unique_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExactMatchDetectedSensitiveContent: "microsoft.graph.exactMatchDetectedSensitiveContent", complex, base super::DetectedSensitiveContentBase;
    confidence: "confidence",
    display_name: "displayName",
    id: "id",
    matches: "matches",
    recommended_confidence: "recommendedConfidence",
    unique_count: "uniqueCount",
}

mg::derived_from! { ExactMatchDetectedSensitiveContent: super::DetectedSensitiveContentBase }
