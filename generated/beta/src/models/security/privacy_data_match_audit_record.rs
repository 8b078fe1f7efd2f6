// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.privacyDataMatchAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PrivacyDataMatchAuditRecord "microsoft.graph.security.privacyDataMatchAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PrivacyDataMatchAuditRecord: super::AuditData }
