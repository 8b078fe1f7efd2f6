// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.exactMatchClassificationRequest`, a complex type.
    ExactMatchClassificationRequest "microsoft.graph.exactMatchClassificationRequest" "complex";
    /// `contentClassifications`: Collection(contentClassification)
    content_classifications "contentClassifications": Vec<super::ContentClassification>,
    /// `sensitiveTypeIds`: Collection(String)
    sensitive_type_ids "sensitiveTypeIds": Vec<String>,
    /// `text`: String
    text "text": String,
    /// `timeoutInMs`: Int32
    timeout_in_ms "timeoutInMs": i32,
}
