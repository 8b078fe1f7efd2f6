// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.complianceDLPExchangeDiscoveryAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ComplianceDlpExchangeDiscoveryAuditRecord "microsoft.graph.security.complianceDLPExchangeDiscoveryAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ComplianceDlpExchangeDiscoveryAuditRecord: super::AuditData }
