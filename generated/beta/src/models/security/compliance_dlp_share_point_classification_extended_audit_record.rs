// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.complianceDLPSharePointClassificationExtendedAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ComplianceDlpSharePointClassificationExtendedAuditRecord "microsoft.graph.security.complianceDLPSharePointClassificationExtendedAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ComplianceDlpSharePointClassificationExtendedAuditRecord: super::AuditData }
