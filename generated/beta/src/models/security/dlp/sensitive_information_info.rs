// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dlp.sensitiveInformationInfo`, a complex type.
    SensitiveInformationInfo "microsoft.graph.security.dlp.sensitiveInformationInfo" "complex";
    /// `classifierType`: String
    classifier_type "classifierType": String,
    /// `confidence`: Int32
    confidence "confidence": i32,
    /// `count`: Int32
    count "count": i32,
    /// `location`: String
    location "location": String,
    /// `privacyPrimaryMatches`: Collection(microsoft.graph.security.dlp.privacyPrimaryMatch), items not null
    privacy_primary_matches "privacyPrimaryMatches" "r": Vec<super::PrivacyPrimaryMatch>,
    /// `sensitiveInformationDetailedClassificationAttributes`: Collection(microsoft.graph.security.dlp.sensitiveInformationDetailedConfidenceLevelResult), items not null
    sensitive_information_detailed_classification_attributes "sensitiveInformationDetailedClassificationAttributes" "r": Vec<super::SensitiveInformationDetailedConfidenceLevelResult>,
    /// `sensitiveInformationDetections`: microsoft.graph.security.dlp.sensitiveInformationDetectionsInfo
    sensitive_information_detections "sensitiveInformationDetections": mg::Boxed<super::SensitiveInformationDetectionsInfo>,
    /// `sensitiveInformationTypeName`: String
    sensitive_information_type_name "sensitiveInformationTypeName": String,
    /// `sensitiveType`: String
    sensitive_type "sensitiveType": String,
    /// `sensitiveTypeSource`: String
    sensitive_type_source "sensitiveTypeSource": String,
    /// `uniqueCount`: Int32
    unique_count "uniqueCount": i32,
}
