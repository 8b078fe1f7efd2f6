// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dlp.sensitiveInformationDetectionsInfo`, a complex type.
    SensitiveInformationDetectionsInfo "microsoft.graph.security.dlp.sensitiveInformationDetectionsInfo" "complex";
    /// `detectedOffsetsAndLengths`: String
    detected_offsets_and_lengths "detectedOffsetsAndLengths": String,
    /// `detectedValues`: Collection(microsoft.graph.security.dlp.nameValuePair), items not null
    detected_values "detectedValues" "r": Vec<super::NameValuePair>,
    /// `isResultsTruncated`: Boolean, not null
    is_results_truncated "isResultsTruncated" "r": bool,
}
