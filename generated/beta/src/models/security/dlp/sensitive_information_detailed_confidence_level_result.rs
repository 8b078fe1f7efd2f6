// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.dlp.sensitiveInformationDetailedConfidenceLevelResult`.
pub struct SensitiveInformationDetailedConfidenceLevelResult {
    /// `confidence`.
    pub confidence: mg::Field<i32>,
    /// `count`.
    pub count: mg::Field<i32>,
    /// `isMatch`. Never null.
    pub is_match: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SensitiveInformationDetailedConfidenceLevelResult: "microsoft.graph.security.dlp.sensitiveInformationDetailedConfidenceLevelResult", complex;
    confidence: "confidence",
    count: "count",
    is_match: "isMatch" required,
}
