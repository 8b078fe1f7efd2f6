// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.dlp.sensitiveInformationDetectionsInfo`.
pub struct SensitiveInformationDetectionsInfo {
    /// `detectedOffsetsAndLengths`.
    pub detected_offsets_and_lengths: mg::Field<String>,
    /// `detectedValues`.
    pub detected_values: mg::Field<Vec<super::NameValuePair>>,
    /// `isResultsTruncated`. Never null.
    pub is_results_truncated: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SensitiveInformationDetectionsInfo: "microsoft.graph.security.dlp.sensitiveInformationDetectionsInfo", complex;
    detected_offsets_and_lengths: "detectedOffsetsAndLengths",
    detected_values: "detectedValues" required,
    is_results_truncated: "isResultsTruncated" required,
}
