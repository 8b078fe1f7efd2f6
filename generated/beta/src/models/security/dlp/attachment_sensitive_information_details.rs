// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dlp.attachmentSensitiveInformationDetails`, a complex type.
    AttachmentSensitiveInformationDetails "microsoft.graph.security.dlp.attachmentSensitiveInformationDetails" "complex";
    /// `sensitiveInformationDetailedClassificationAttributes`: Collection(microsoft.graph.security.dlp.sensitiveInformationDetailedConfidenceLevelResult), items not null
    sensitive_information_detailed_classification_attributes "sensitiveInformationDetailedClassificationAttributes" "r": Vec<super::SensitiveInformationDetailedConfidenceLevelResult>,
    /// `sensitiveInformationDetectionIndices`: Collection(Int32), items not null
    sensitive_information_detection_indices "sensitiveInformationDetectionIndices" "r": Vec<i32>,
    /// `sensitiveType`: String
    sensitive_type "sensitiveType": String,
}
