// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.complianceExchangeOcrAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ComplianceExchangeOcrAuditRecord "microsoft.graph.security.complianceExchangeOcrAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ComplianceExchangeOcrAuditRecord: super::AuditData }
