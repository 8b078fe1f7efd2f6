// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.powerBIDlpAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PowerBiDlpAuditRecord "microsoft.graph.security.powerBIDlpAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PowerBiDlpAuditRecord: super::AuditData }
