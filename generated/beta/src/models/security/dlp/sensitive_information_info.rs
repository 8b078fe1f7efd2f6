// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.dlp.sensitiveInformationInfo`.
pub struct SensitiveInformationInfo {
    /// `classifierType`.
    pub classifier_type: mg::Field<String>,
    /// `confidence`.
    pub confidence: mg::Field<i32>,
    /// `count`.
    pub count: mg::Field<i32>,
    /// `location`.
    pub location: mg::Field<String>,
    /// `privacyPrimaryMatches`.
    pub privacy_primary_matches: mg::Field<Vec<super::PrivacyPrimaryMatch>>,
    /// `sensitiveInformationDetailedClassificationAttributes`.
    pub sensitive_information_detailed_classification_attributes: mg::Field<
        Vec<super::SensitiveInformationDetailedConfidenceLevelResult>,
    >,
    /// `sensitiveInformationDetections`.
    pub sensitive_information_detections: mg::Field<
        mg::Boxed<super::SensitiveInformationDetectionsInfo>,
    >,
    /// `sensitiveInformationTypeName`.
    pub sensitive_information_type_name: mg::Field<String>,
    /// `sensitiveType`.
    pub sensitive_type: mg::Field<String>,
    /// `sensitiveTypeSource`.
    pub sensitive_type_source: mg::Field<String>,
    /// `uniqueCount`.
    pub unique_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SensitiveInformationInfo: "microsoft.graph.security.dlp.sensitiveInformationInfo", complex;
    classifier_type: "classifierType",
    confidence: "confidence",
    count: "count",
    location: "location",
    privacy_primary_matches: "privacyPrimaryMatches" required,
    sensitive_information_detailed_classification_attributes: "sensitiveInformationDetailedClassificationAttributes" required,
    sensitive_information_detections: "sensitiveInformationDetections",
    sensitive_information_type_name: "sensitiveInformationTypeName",
    sensitive_type: "sensitiveType",
    sensitive_type_source: "sensitiveTypeSource",
    unique_count: "uniqueCount",
}
