// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.privaPrivacyAssessmentOperationRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PrivaPrivacyAssessmentOperationRecord "microsoft.graph.security.privaPrivacyAssessmentOperationRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PrivaPrivacyAssessmentOperationRecord: super::AuditData }
