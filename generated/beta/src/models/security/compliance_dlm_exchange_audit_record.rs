// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.complianceDLMExchangeAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ComplianceDlmExchangeAuditRecord "microsoft.graph.security.complianceDLMExchangeAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ComplianceDlmExchangeAuditRecord: super::AuditData }
