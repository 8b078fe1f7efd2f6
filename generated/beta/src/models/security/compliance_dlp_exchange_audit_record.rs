// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.complianceDLPExchangeAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ComplianceDlpExchangeAuditRecord "microsoft.graph.security.complianceDLPExchangeAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ComplianceDlpExchangeAuditRecord: super::AuditData }
