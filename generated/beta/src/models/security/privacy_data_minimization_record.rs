// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.privacyDataMinimizationRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PrivacyDataMinimizationRecord "microsoft.graph.security.privacyDataMinimizationRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PrivacyDataMinimizationRecord: super::AuditData }
