// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.complianceDLMSharePointAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ComplianceDlmSharePointAuditRecord "microsoft.graph.security.complianceDLMSharePointAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ComplianceDlmSharePointAuditRecord: super::AuditData }
