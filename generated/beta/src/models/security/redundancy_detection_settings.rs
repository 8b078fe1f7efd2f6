// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.redundancyDetectionSettings`, a complex type.
    RedundancyDetectionSettings "microsoft.graph.security.redundancyDetectionSettings" "complex";
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
    /// `maxWords`: Int32
    max_words "maxWords": i32,
    /// `minWords`: Int32
    min_words "minWords": i32,
    /// `similarityThreshold`: Int32
    similarity_threshold "similarityThreshold": i32,
}
