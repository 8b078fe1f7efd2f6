// @generated
use crate::mg;

/// Complex type `microsoft.graph.exactMatchClassificationRequest`.
pub struct ExactMatchClassificationRequest {
    /// `contentClassifications`.
    pub content_classifications: mg::Field<Vec<super::ContentClassification>>,
    /// `sensitiveTypeIds`.
    pub sensitive_type_ids: mg::Field<Vec<String>>,
    /// `text`.
    pub text: mg::Field<String>,
    /// `timeoutInMs`.
    pub timeout_in_ms: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExactMatchClassificationRequest: "microsoft.graph.exactMatchClassificationRequest", complex;
    content_classifications: "contentClassifications",
    sensitive_type_ids: "sensitiveTypeIds",
    text: "text",
    timeout_in_ms: "timeoutInMs",
}
