// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.cdpDlpSensitiveAuditRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    CdpDlpSensitiveAuditRecord "microsoft.graph.security.cdpDlpSensitiveAuditRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CdpDlpSensitiveAuditRecord: super::AuditData }
