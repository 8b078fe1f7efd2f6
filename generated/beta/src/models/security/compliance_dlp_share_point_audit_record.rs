// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.complianceDLPSharePointAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ComplianceDlpSharePointAuditRecord "microsoft.graph.security.complianceDLPSharePointAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ComplianceDlpSharePointAuditRecord: super::AuditData }
