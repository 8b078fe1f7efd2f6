// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.complianceDLPExchangeClassificationAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ComplianceDlpExchangeClassificationAuditRecord "microsoft.graph.security.complianceDLPExchangeClassificationAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ComplianceDlpExchangeClassificationAuditRecord: super::AuditData }
