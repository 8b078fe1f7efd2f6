// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dlp.attachmentSensitiveInformationDetails`, a complex type.
    AttachmentSensitiveInformationDetails "microsoft.graph.security.dlp.attachmentSensitiveInformationDetails" "complex";
    /// `sensitiveInformationDetailedClassificationAttributes`: Collection(microsoft.graph.security.dlp.sensitiveInformationDetailedConfidenceLevelResult)
    sensitive_information_detailed_classification_attributes "sensitiveInformationDetailedClassificationAttributes": Vec<super::SensitiveInformationDetailedConfidenceLevelResult>,
    /// `sensitiveInformationDetectionIndices`: Collection(Int32)
    sensitive_information_detection_indices "sensitiveInformationDetectionIndices": Vec<i32>,
    /// `sensitiveType`: String
    sensitive_type "sensitiveType": String,
}
