// @generated
use crate::mg;

/// Complex type `microsoft.graph.contentClassification`.
pub struct ContentClassification {
    /// `confidence`.
    pub confidence: mg::Field<i32>,
    /// `matches`.
    pub matches: mg::Field<Vec<super::MatchLocation>>,
    /// `sensitiveTypeId`.
    pub sensitive_type_id: mg::Field<String>,
    /// `uniqueCount`.
    pub unique_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ContentClassification: "microsoft.graph.contentClassification", complex;
    confidence: "confidence",
    matches: "matches",
    sensitive_type_id: "sensitiveTypeId",
    unique_count: "uniqueCount",
}
