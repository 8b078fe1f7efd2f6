// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.complianceDLPSharePointClassificationAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ComplianceDlpSharePointClassificationAuditRecord "microsoft.graph.security.complianceDLPSharePointClassificationAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ComplianceDlpSharePointClassificationAuditRecord: super::AuditData }
