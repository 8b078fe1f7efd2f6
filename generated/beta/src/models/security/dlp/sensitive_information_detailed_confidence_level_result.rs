// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dlp.sensitiveInformationDetailedConfidenceLevelResult`, a complex type.
    SensitiveInformationDetailedConfidenceLevelResult "microsoft.graph.security.dlp.sensitiveInformationDetailedConfidenceLevelResult" "complex";
    /// `confidence`: Int32
    confidence "confidence": i32,
    /// `count`: Int32
    count "count": i32,
    /// `isMatch`: Boolean, not null
    is_match "isMatch" "r": bool,
}
