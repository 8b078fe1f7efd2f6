// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.dlp.attachmentSensitiveInformationDetails`.
pub struct AttachmentSensitiveInformationDetails {
    /// `sensitiveInformationDetailedClassificationAttributes`.
    pub sensitive_information_detailed_classification_attributes: mg::Field<
        Vec<super::SensitiveInformationDetailedConfidenceLevelResult>,
    >,
    /// `sensitiveInformationDetectionIndices`.
    pub sensitive_information_detection_indices: mg::Field<Vec<i32>>,
    /// `sensitiveType`.
    pub sensitive_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AttachmentSensitiveInformationDetails: "microsoft.graph.security.dlp.attachmentSensitiveInformationDetails", complex;
    sensitive_information_detailed_classification_attributes: "sensitiveInformationDetailedClassificationAttributes" required,
    sensitive_information_detection_indices: "sensitiveInformationDetectionIndices" required,
    sensitive_type: "sensitiveType",
}
