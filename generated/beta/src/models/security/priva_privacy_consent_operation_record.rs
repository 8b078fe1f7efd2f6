// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.privaPrivacyConsentOperationRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PrivaPrivacyConsentOperationRecord "microsoft.graph.security.privaPrivacyConsentOperationRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PrivaPrivacyConsentOperationRecord: super::AuditData }
