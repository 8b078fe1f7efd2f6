// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.privacyOpenAccessAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PrivacyOpenAccessAuditRecord "microsoft.graph.security.privacyOpenAccessAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PrivacyOpenAccessAuditRecord: super::AuditData }
